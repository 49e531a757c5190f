import { expect, test } from '@playwright/test'

const COLLECTIONS = [
  'cases',
  'themes',
  'priorities',
  'municipalities',
  'topics',
  'pages',
  'media',
  'users',
  'redirects',
]
const QUERIES = [
  '',
  '?limit=0',
  '?depth=2',
  '?draft=true',
  '?where[_status][equals]=draft',
  '?sort=-createdAt',
  '?trash=true',
  '/count',
  '/versions',
]

for (const collection of [...COLLECTIONS, 'contact-submissions']) {
  test(`a stranger reads nothing of ${collection} through REST`, async ({ request }) => {
    for (const query of QUERIES) {
      const answer = await request.get(`/api/${collection}${query}`)
      expect(answer.status(), query).toBeGreaterThanOrEqual(400)
      const body = (await answer.json()) as Record<string, unknown>
      expect(Object.keys(body), query).toEqual(['errors'])
      expect(JSON.stringify(body), query).not.toMatch(/stack|node_modules|sqlite|mongo/i)
    }
  })
}

test('a stranger reads no settings, has no GraphQL and cannot become the first administrator', async ({ request }) => {
  for (const path of ['globals/site', 'globals/home', 'graphql', 'graphql-playground']) {
    expect((await request.get(`/api/${path}`)).status(), path).toBeGreaterThanOrEqual(400)
  }
  const account = { email: 'stranger@example.org', password: 'a-long-enough-password' }
  expect((await request.post('/api/users/first-register', { data: account })).status()).toBeGreaterThanOrEqual(400)
  const enquiry = { name: 'X', email: 'x@example.org', message: 'X', purpose: 'question' }
  expect((await request.post('/api/contact-submissions', { data: enquiry })).status()).toBe(403)
})

test('the preview leads to pages of the site only, and asks who is there', async ({ request }) => {
  for (const path of ['https://example.org', '//example.org', '/admin', '/en//example.org', '/en/\\example.org', '']) {
    const answer = await request.get(`/preview?path=${encodeURIComponent(path)}`, { maxRedirects: 0 })
    expect(answer.status(), path).toBe(404)
  }
  const stranger = await request.get('/preview?path=/en', { maxRedirects: 0 })
  expect(stranger.headers()['location']).toMatch(/^(http:\/\/localhost:\d+)?\/admin\/login/)
  expect(stranger.headers()['set-cookie']).toBeUndefined()
})
