import { expect, test } from '@playwright/test'
import { asked } from '@/lib/serving/asked.mjs'
import { securityHeaders } from '@/lib/serving/security-headers.mjs'

/** Every kind of answer, by its address, and who may keep it. */
const ANSWERS = [
  ['a page', '/en', 200, 'public, max-age=0, must-revalidate'],
  ['the list', '/en/cases', 200, 'public, max-age=0, must-revalidate'],
  ['a search', '/en/cases?q=heat', 200, /^private, no-cache/],
  ['the form', '/en/join', 200, 'private, no-cache'],
  ['no page', '/en/no-such-page', 404, /no-cache/],
  ['no file', '/no-such-file.txt', 404, /no-cache/],
  ['the way to a language', '/', 307, 'no-cache'],
  ['a feed', '/en/feed.xml', 200, /max-age=0/],
  ['results', '/en/cases.json', 200, 'public, max-age=0, must-revalidate'],
  ['the sitemap', '/sitemap.xml', 200, /no-|max-age=0/],
  ['for robots', '/robots.txt', 200, /max-age=0/],
  ['what REST refuses', '/api/cases', 403, 'private, no-store'],
  ['what REST does not have', '/api/none', 404, 'private, no-store'],
  ['the admin', '/admin/login', 200, 'private, no-store'],
  ['the way to a preview', '/preview?path=/en', 307, 'private, no-store'],
] as const

for (const [what, address, status, keeping] of ANSWERS) {
  test(`${what} is sent with every header of the table`, async ({ request }) => {
    // The second one may come from what is kept.
    for (let turn = 0; turn < 2; turn += 1) {
      const answer = await request.get(address, { maxRedirects: 0 })
      const headers = answer.headers()
      expect(answer.status()).toBe(status)
      for (const [name, value] of Object.entries(
        securityHeaders(asked({ method: 'GET', url: address, headers: {} })),
      )) {
        const sent = headers[name.toLowerCase()]
        if (name !== 'Content-Security-Policy') expect([name, sent]).toEqual([name, value])
        // Of a page it also names scripts.
        else expect(sent?.replaceAll(/ 'sha256-[\w+/]+=*'/g, '')).toBe(value)
      }
      for (const name of ['x-powered-by', 'server', 'x-nextjs-matched-path'])
        expect(headers[name], name).toBeUndefined()
      if (keeping) expect(headers['cache-control']).toMatch(keeping)
      expect(headers['set-cookie'], 'no cookie for strangers').toBeUndefined()
    }
  })
}

test('files of the build are kept for good, compressed, with every header', async ({ request }) => {
  const page = await (await request.get('/en')).text()
  for (const kind of ['js', 'css', 'woff2']) {
    const file = new RegExp(`/_next/static/[^"]+\\.${kind}`).exec(page)?.[0] ?? ''
    const answer = await request.get(file, { headers: { 'accept-encoding': 'gzip, br' } })
    expect(answer.status(), file).toBe(200)
    const headers = answer.headers()
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-encoding']).toBe(kind === 'woff2' ? undefined : 'br')
    for (const [name, value] of Object.entries(securityHeaders(asked({ method: 'GET', url: file, headers: {} }))))
      expect([name, headers[name.toLowerCase()]]).toEqual([name, value])
  }
})

test('over https, every answer asks for it for good', async ({ request }) => {
  for (const address of ['/en', '/en', '/en/cases?q=heat', '/admin/login', '/api/cases']) {
    const headers = (await request.get(address, { headers: { 'x-forwarded-proto': 'https' } })).headers()
    expect(headers['strict-transport-security'], address).toMatch(/^max-age=\d{8}/)
  }
  expect((await request.get('/en')).headers()).not.toHaveProperty('strict-transport-security')
})

test('who has a page gets no body again', async ({ request }) => {
  for (const address of ['/fi', '/fi', '/fi/cases', '/fi/about']) {
    const { etag = '' } = (await request.get(address)).headers()
    const again = await request.get(address, { headers: { 'if-none-match': etag } })
    expect([address, again.status(), (await again.body()).length]).toEqual([address, 304, 0])
  }
})
