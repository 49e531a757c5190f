import { securityHeaders } from '@/lib/security-headers'

/** What a browser gets at a path: of two rules that set the same header, the later one. */
const headersAt = (path: string, { https = false, draft = false, mode = 'production' as const } = {}) =>
  Object.fromEntries(
    securityHeaders(mode)
      .filter(({ source }) => path.startsWith(source.replace('/:path*', '')))
      .filter(({ has = [] }) => has.every(({ type }) => (type === 'cookie' ? draft : https)))
      .flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])),
  )

const directives = (policy = '') => policy.split('; ')

describe('security headers', () => {
  it.each(['/en', '/en/no-such-page', '/feed.xml', '/api/media/file/a.webp', '/admin', '/admin/login'])(
    'are on %s',
    (path) => {
      const headers = headersAt(path)
      expect(headers).toMatchObject({
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'X-Content-Type-Options': 'nosniff',
      })
      expect(headers['Permissions-Policy']).toContain('geolocation=()')
      expect(directives(headers['Content-Security-Policy'])).toEqual(
        expect.arrayContaining(["default-src 'self'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"]),
      )
    },
  )

  it('let nobody frame the site, and only the admin frame the admin', () => {
    expect(directives(headersAt('/en')['Content-Security-Policy'])).toContain("frame-ancestors 'none'")
    expect(headersAt('/en')['X-Frame-Options']).toBe('DENY')
    expect(directives(headersAt('/admin')['Content-Security-Policy'])).toContain("frame-ancestors 'self'")
    expect(headersAt('/admin')['X-Frame-Options']).toBe('SAMEORIGIN')
  })

  it('let the admin frame what draft mode shows, and nobody find or keep it', () => {
    const draft = headersAt('/en/cases/a', { draft: true })
    expect(directives(draft['Content-Security-Policy'])).toContain("frame-ancestors 'self'")
    expect(draft).toMatchObject({
      'Referrer-Policy': 'same-origin',
      'X-Frame-Options': 'SAMEORIGIN',
      'X-Robots-Tag': 'noindex, nofollow',
    })
    expect(headersAt('/en/cases/a')).not.toHaveProperty('X-Robots-Tag')
    expect(securityHeaders('production').flatMap(({ has = [] }) => has)).toContainEqual({
      type: 'cookie',
      key: '__prerender_bypass',
    })
  })

  it('keep the address that opens a draft to itself', () => {
    for (const draft of [true, false]) {
      expect(headersAt('/preview/shared/token', { draft })).toMatchObject({
        'Cache-Control': 'private, no-store',
        'Referrer-Policy': 'no-referrer',
        'X-Robots-Tag': 'noindex, nofollow',
      })
    }
  })

  it('allow no other host, no wildcard and no eval', () => {
    for (const path of ['/en', '/admin']) {
      expect(headersAt(path)['Content-Security-Policy']).not.toMatch(/\*|https?:|unsafe-eval/)
    }
  })

  it('ask for https for good, once it is https', () => {
    expect(headersAt('/en', { https: true })['Strict-Transport-Security']).toBe('max-age=63072000')
    expect(headersAt('/en')).not.toHaveProperty('Strict-Transport-Security')
  })

  it('give React its eval in development alone', () => {
    expect(securityHeaders('development')[0]?.headers[0]?.value).toContain("'unsafe-eval'")
  })
})
