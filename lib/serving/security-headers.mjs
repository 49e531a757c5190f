/** What no page of ours does. */
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

const TWO_YEARS_IN_SECONDS = 63_072_000

const SCRIPTS = "script-src 'self'"

const contentSecurityPolicy = ({ framedBy = "'none'", images = "'self' data:", styles = "'self'" } = {}) =>
  [
    "default-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
    `img-src ${images}`,
    "object-src 'none'",
    SCRIPTS,
    `style-src ${styles}`,
  ].join('; ')

/**
 * A policy that lets a page run inline scripts too.
 *
 * @param {string} policy one of the table's
 * @param {string[]} hashes of the scripts: CSP Level 3, 2.3.1, such as 'sha256-…'
 */
export const allowScripts = (policy, hashes) => policy.replace(SCRIPTS, [SCRIPTS, ...hashes].join(' '))

/**
 * What browsers are told with every answer: of two rules that set the same header, the later one wins.
 *
 * @type {{ name: string, when: (asked: import('./asked.mjs').Asked) => boolean, headers: Record<string, string> }[]}
 */
export const SECURITY_HEADERS = [
  {
    name: 'everything but files of the build',
    when: ({ area }) => area !== '_next',
    headers: {
      'Content-Security-Policy': contentSecurityPolicy(),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': NO_POWERS.map((power) => `${power}=()`).join(', '),
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    },
  },
  {
    // Scripts, styles and fonts are no documents: what documents may do would be a tenth of a script's bytes.
    name: 'files of the build',
    when: ({ area }) => area === '_next',
    headers: { 'Content-Security-Policy': "default-src 'none'", 'X-Content-Type-Options': 'nosniff' },
  },
  {
    // The admin shows drafts in a frame beside their form. The address of a draft is nobody else's business.
    name: 'drafts',
    when: ({ draft }) => draft,
    headers: {
      'Content-Security-Policy': contentSecurityPolicy({ framedBy: "'self'" }),
      'Referrer-Policy': 'same-origin',
      'X-Frame-Options': 'SAMEORIGIN',
      'X-Robots-Tag': 'noindex, nofollow',
    },
  },
  {
    // These addresses open drafts, and hold what opens them.
    name: 'what opens drafts',
    when: ({ area }) => area === 'preview',
    headers: {
      'Cache-Control': 'private, no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
    },
  },
  {
    name: 'admin',
    when: ({ area }) => area === 'admin',
    headers: {
      // It shows what is being uploaded (blob:) and its own pages in frames. Payload and its editor write styles inline.
      'Content-Security-Policy': contentSecurityPolicy({
        framedBy: "'self'",
        images: "'self' data: blob:",
        styles: "'self' 'unsafe-inline'",
      }),
      'X-Frame-Options': 'SAMEORIGIN',
    },
  },
  {
    // RFC 6797, 7.2: never on plain http.
    name: 'https',
    when: ({ https }) => https,
    headers: { 'Strict-Transport-Security': `max-age=${TWO_YEARS_IN_SECONDS}` },
  },
]

/**
 * @param {import('./asked.mjs').Asked} asked
 * @returns {Record<string, string>}
 */
export const securityHeaders = (asked) =>
  Object.assign({}, ...SECURITY_HEADERS.filter(({ when }) => when(asked)).map(({ headers }) => headers))
