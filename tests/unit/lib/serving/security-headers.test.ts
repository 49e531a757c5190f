import { asked } from '@/lib/serving/asked.mjs'
import { SECURITY_HEADERS, allowScripts, securityHeaders } from '@/lib/serving/security-headers.mjs'

const headersAt = (url: string, headers: Record<string, string> = {}) =>
  securityHeaders(asked({ method: 'GET', url, headers })) as Record<string, string>
const DRAFT = { cookie: 'a=b; __prerender_bypass=c' }
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
        expect.arrayContaining([
          "default-src 'self'",
          "base-uri 'none'",
          "form-action 'self'",
          "object-src 'none'",
          "script-src 'self'",
        ]),
      )
    },
  )

  it('are few on files of the build, which are no documents', () => {
    expect(headersAt('/_next/static/a.js')).toEqual({
      'Content-Security-Policy': "default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    })
  })

  it('let nobody frame the site, and only the admin frame the admin', () => {
    expect(directives(headersAt('/en')['Content-Security-Policy'])).toContain("frame-ancestors 'none'")
    expect(headersAt('/en')['X-Frame-Options']).toBe('DENY')
    expect(directives(headersAt('/admin')['Content-Security-Policy'])).toContain("frame-ancestors 'self'")
    expect(headersAt('/admin')['X-Frame-Options']).toBe('SAMEORIGIN')
  })

  it('take for the admin what is the admin', () => {
    expect(headersAt('/administration')['X-Frame-Options']).toBe('DENY')
    expect(headersAt('/admin?a=b')['X-Frame-Options']).toBe('SAMEORIGIN')
  })

  it('let the admin frame what draft mode shows, and nobody find or keep it', () => {
    const draft = headersAt('/en/cases/a', DRAFT)
    expect(directives(draft['Content-Security-Policy'])).toContain("frame-ancestors 'self'")
    expect(draft).toMatchObject({
      'Referrer-Policy': 'same-origin',
      'X-Frame-Options': 'SAMEORIGIN',
      'X-Robots-Tag': 'noindex, nofollow',
    })
    expect(headersAt('/en/cases/a')).not.toHaveProperty('X-Robots-Tag')
  })

  it('keep the address that opens a draft to itself', () => {
    for (const cookies of [DRAFT, {}]) {
      expect(headersAt('/preview/shared/token', cookies)).toMatchObject({
        'Cache-Control': 'private, no-store',
        'Referrer-Policy': 'no-referrer',
        'X-Robots-Tag': 'noindex, nofollow',
      })
    }
  })

  it('allow no other host, no wildcard and no eval, and inline only styles of the admin', () => {
    const policies = SECURITY_HEADERS.flatMap(({ name, headers }) => ({
      name,
      policy: (headers as Record<string, string>)['Content-Security-Policy'] ?? '',
    }))
    for (const { name, policy } of policies) {
      expect(policy).not.toMatch(/\*|https?:|unsafe-eval/)
      if (name !== 'admin') expect(policy).not.toContain('unsafe-inline')
    }
    expect(headersAt('/admin')['Content-Security-Policy']).toMatch(
      /script-src 'self'; style-src 'self' 'unsafe-inline'$/,
    )
  })

  it('let the scripts of a page run, and no others', () => {
    const policy = allowScripts(headersAt('/en')['Content-Security-Policy'] ?? '', ["'sha256-a'", "'sha256-b'"])
    expect(directives(policy)).toContain("script-src 'self' 'sha256-a' 'sha256-b'")
  })

  it('ask for https for good, once it is https', () => {
    const https = headersAt('/en', { 'x-forwarded-proto': 'https' })
    expect(https['Strict-Transport-Security']).toBe('max-age=63072000')
    expect(headersAt('/en')).not.toHaveProperty('Strict-Transport-Security')
  })
})
