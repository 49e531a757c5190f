import { securityHeaders } from '@/lib/security-headers'

/** What a browser gets at a path: of two rules that set the same header, the later one. */
const headersAt = (path: string, { https = false, mode = 'production' as const } = {}) =>
  Object.fromEntries(
    securityHeaders(mode)
      .filter(({ source, has }) => path.startsWith(source.replace('/:path*', '')) && (!has || https))
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
