type Header = { key: string; value: string }
type Condition = { type: 'header'; key: string; value: string } | { type: 'cookie'; key: string }
type HeaderRule = { source: string; headers: Header[]; has?: Condition[] }
type Mode = 'development' | 'production'

const NO_POWERS = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'geolocation',
  'gyroscope',
  'microphone',
  'payment',
  'usb',
]

/** Next's cookie of draft mode: pages with it are made for this visitor and never kept. */
const DRAFT_MODE: Condition = { type: 'cookie', key: '__prerender_bypass' }

const TWO_YEARS_IN_SECONDS = 63_072_000

const contentSecurityPolicy = (framedBy: "'none'" | "'self'", images: string, mode: Mode): string =>
  [
    "default-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
    `img-src ${images}`,
    "object-src 'none'",
    // Next writes the page's data into inline scripts, and React in development rebuilds stacks with eval.
    `script-src 'self' 'unsafe-inline'${mode === 'development' ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
  ].join('; ')

/**
 * The headers that tell browsers what no page of ours does, for `headers` of the Next configuration: where two rules
 * set the same header, the later one wins.
 *
 * @param mode development needs `eval`, production does not get it
 * @returns rules by path: everything, drafts, what opens them, what the admin needs more, what holds on https only
 */
export const securityHeaders = (mode: Mode): HeaderRule[] => [
  {
    source: '/:path*',
    headers: [
      { key: 'Content-Security-Policy', value: contentSecurityPolicy("'none'", "'self' data:", mode) },
      { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      { key: 'Permissions-Policy', value: NO_POWERS.map((power) => `${power}=()`).join(', ') },
      { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
      { key: 'X-Content-Type-Options', value: 'nosniff' },
      { key: 'X-Frame-Options', value: 'DENY' },
    ],
  },
  {
    // The admin shows drafts in a frame beside their form. The address of a draft is nobody else's business.
    source: '/:path*',
    has: [DRAFT_MODE],
    headers: [
      { key: 'Content-Security-Policy', value: contentSecurityPolicy("'self'", "'self' data:", mode) },
      { key: 'Referrer-Policy', value: 'same-origin' },
      { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
      { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
    ],
  },
  {
    // These addresses open drafts, and hold what opens them.
    source: '/preview/:path*',
    headers: [
      { key: 'Cache-Control', value: 'private, no-store' },
      { key: 'Referrer-Policy', value: 'no-referrer' },
      { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
    ],
  },
  {
    source: '/admin/:path*',
    headers: [
      // The admin shows what is being uploaded (blob:) and its own pages in frames.
      { key: 'Content-Security-Policy', value: contentSecurityPolicy("'self'", "'self' data: blob:", mode) },
      { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
    ],
  },
  {
    // RFC 6797, 7.2: never on plain http. Next keeps these rules in the build, which does not know where it will run.
    source: '/:path*',
    has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
    headers: [{ key: 'Strict-Transport-Security', value: `max-age=${TWO_YEARS_IN_SECONDS}` }],
  },
]
