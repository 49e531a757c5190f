import { expect, test } from '@playwright/test'

const ADDRESSES = [
  ['nonsense', '?q=%C2%A7%C2%A7&theme=nothing&sort=%3Cscript%3E&view=x&page=NaN'],
  ['10 kB of text', `?q=${'innovation+'.repeat(930)}`],
  ['10 kB of letters that take three times the room', `?q=${'%C3%A5'.repeat(5000)}`],
  ['control characters', '?q=%00%01%0D%0A%1B'],
  ['a broken encoding', '?q=%E0%A4%A&municipality=%E0%A4%A'],
  ['repeated values', '?q=a&q=b&page=1&page=2&theme=citizens-city&theme=citizens-city'],
  ['contradictions', '?stage=finished&year=2025&theme=citizens-city&sort=relevance'],
] as const

for (const [what, query] of ADDRESSES) {
  test(`${what} in the address is a page, a sheet and an answer in JSON`, async ({ request }) => {
    for (const path of ['/en/cases', '/fi/cases/sheet', '/sv/cases.json']) {
      const answer = await request.get(`${path}${query}`)
      expect(answer.status(), path).toBe(200)
    }
  })
}

test('the answer in JSON says the same as the page, and is not sent twice', async ({ page, request }) => {
  await page.goto('/sv/cases?q=fj%C3%A4rrv%C3%A4rme&sort=title')
  const answer = await request.get('/sv/cases.json?q=fj%C3%A4rrv%C3%A4rme&sort=title')
  const { total, cases } = (await answer.json()) as { total: number; cases: { title: { text: string } }[] }
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(`${total} exempel`)
  await expect(page.getByRole('article').getByRole('heading')).toHaveText(cases.map(({ title }) => title.text))

  const { etag, 'cache-control': caching } = answer.headers()
  expect(caching).toBe('public, max-age=0, must-revalidate')
  const again = await request.get('/sv/cases.json?q=fj%C3%A4rrv%C3%A4rme&sort=title', {
    headers: { 'If-None-Match': etag ?? '' },
  })
  expect(again.status()).toBe(304)
  expect(answer.headers()['set-cookie']).toBeUndefined()
})

test('an unknown value is left out and said, and the rest still holds', async ({ page }) => {
  await page.goto('/en/cases?theme=citizens-city&municipality=atlantis')
  await expect(page.getByRole('status').filter({ hasText: 'not recognised' })).toBeVisible()
  await expect(page.getByRole('link', { name: "Remove filter: Citizens' city" })).toBeVisible()
})

test('search engines keep one filter, but no combination, no search and no sheet', async ({ page }) => {
  const robots = page.locator('meta[name=robots]')
  await page.goto('/en/cases?theme=citizens-city&sort=title&view=map')
  await expect(robots).toHaveCount(0)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/en\/cases\?theme=citizens-city$/)
  for (const path of ['/en/cases?q=heat', '/en/cases?theme=citizens-city&stage=pilot', '/en/cases/sheet']) {
    await page.goto(path)
    await expect(robots).toHaveAttribute('content', /noindex/)
  }
})
