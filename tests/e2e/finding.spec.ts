import { expect, test } from '@playwright/test'

test('the sitemap names every page that exists, and each answers', async ({ request, baseURL }) => {
  const xml = await (await request.get('/sitemap.xml')).text()
  const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? '')
  expect(addresses.length).toBeGreaterThan(250)
  expect(addresses.every((url) => url.startsWith(`${baseURL}/`))).toBe(true)
  expect(addresses).toContain(`${baseURL}/en/cases/s-group-logistics-sipoo`)
  expect(addresses, 'not written in Finnish').not.toContain(`${baseURL}/fi/cases/s-group-logistics-sipoo`)
  for (const url of addresses.filter((_, index) => index % 25 === 0)) {
    expect((await request.get(url)).status(), url).toBe(200)
  }
})

test('each language has a feed of its own, which every page names', async ({ page, request }) => {
  for (const locale of ['en', 'fi', 'sv']) {
    await page.goto(`/${locale}/cases/pornainen-sand-battery`)
    await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
      'href',
      new RegExp(`/${locale}/feed.xml$`),
    )
    const feed = await request.get(`/${locale}/feed.xml`)
    expect(feed.headers()['content-type']).toContain('application/atom+xml')
    expect(await feed.text()).toContain(`xml:lang="${locale}"`)
  }
})

test('robots stay out of the admin', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /admin')
})

test('a browser that asks for an icon without being told of one gets it', async ({ request }) => {
  const answer = await request.get('/favicon.ico')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toMatch(/^image\//)
})
