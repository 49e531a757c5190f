import { expect, test } from '@playwright/test'
import { messages } from './support/messages'

for (const [accepted, address] of [
  ['sv-FI,sv;q=0.9,en;q=0.5', '/sv'],
  ['fi', '/fi'],
  ['de-DE,de;q=0.9', '/en'],
] as const) {
  test(`a browser that asks for ${accepted} begins at ${address}`, async ({ request }) => {
    const answer = await request.get('/', { headers: { 'Accept-Language': accepted }, maxRedirects: 0 })
    expect(answer.status()).toBe(307)
    expect(new URL(answer.headers()['location'] ?? '', 'http://localhost').pathname).toBe(address)
    expect(answer.headers()['set-cookie']).toBeUndefined()
  })
}

test('the language switch keeps the page and its filter', async ({ page }) => {
  await page.goto('/en/cases?theme=citizens-city&page=2')
  await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: /Suomi/ }).click()
  await expect(page).toHaveURL(/\/fi\/cases\?theme=citizens-city&page=2$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Esimerkit')
})

test('a case that is not translated shows its English text, marked and announced', async ({ page }) => {
  await page.goto('/sv/cases/s-group-logistics-sipoo')
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  await expect(page.locator('h1[lang=en], h1 [lang=en]')).toContainText('Sipoo: a logistics hub')
  await expect(page.getByText(messages('sv').case.untranslated)).toBeVisible()
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/en\/cases\/s-group-logistics-sipoo$/)
  await expect(page.locator('link[rel=alternate][hreflang=sv]')).toHaveCount(0)
})

test('language versions name each other', async ({ page }) => {
  for (const locale of ['en', 'fi', 'sv']) {
    await page.goto(`/${locale}/themes/citizens-city`)
    for (const other of ['en', 'fi', 'sv', 'x-default']) {
      const expected = other === 'x-default' ? 'en' : other
      await expect(page.locator(`link[rel=alternate][hreflang=${other}]`)).toHaveAttribute(
        'href',
        new RegExp(`/${expected}/themes/citizens-city$`),
      )
    }
  }
})
