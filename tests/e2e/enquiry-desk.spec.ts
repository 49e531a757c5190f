import { expect, test } from '@playwright/test'
import { signIn } from './support/staff'

test('staff find an enquiry in the admin, in the three languages of the admin', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const visitor = await (await browser.newContext()).newPage()
  await visitor.goto('/sv/join')
  await visitor.getByLabel('Namn', { exact: true }).fill('Åsa Öhman')
  await visitor.locator('input[name=email]').fill('asa.ohman@example.fi')
  await visitor.locator('textarea[name=message]').fill('Vi vill gärna visa vårt projekt.')
  await visitor.locator('form button:not([type=button])').last().click()
  await expect(visitor).toHaveURL(/\/sv\/join\/sent\?reference=HSR-/)
  const reference = new URL(visitor.url()).searchParams.get('reference') ?? ''

  await signIn(page)
  for (const language of ['en', 'fi', 'sv']) {
    await page.context().addCookies([{ name: 'payload-lng', value: language, url: new URL('/', page.url()).href }])
    await page.goto('/admin/collections/contact-submissions')
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('link', { name: reference })).toBeVisible()
  }
  await page.getByRole('link', { name: reference }).click()
  await expect(page.locator('#field-message')).toHaveValue('Vi vill gärna visa vårt projekt.')
})
