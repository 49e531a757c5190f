import { expect, test } from '@playwright/test'
import { watch } from './support/watch'

test('a visitor goes from the home page to a case and asks about it', async ({ page, browser }) => {
  const complaints = watch(page)
  await page.goto('/en')
  await page.getByRole('link', { name: 'Browse the cases' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible()

  await page.getByRole('navigation', { name: 'Filters' }).getByRole('link', { name: 'Climate neutrality' }).click()
  await expect(page).toHaveURL(/theme=climate-neutrality/)
  await expect(page.getByRole('status').filter({ hasText: /\d+ of \d+ cases/ })).toBeVisible()
  await page.getByRole('link', { name: /^The world's largest sand battery/ }).click()

  await expect(page.getByRole('heading', { level: 1 })).toContainText('sand battery')
  await expect(page.getByText('100 MWh', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Ask about this case' }).click()
  await expect(page).toHaveURL(/\/en\/join\?case=pornainen-sand-battery/)
  await expect(page.getByRole('main')).toContainText("The world's largest sand battery")

  await page.getByLabel('Name', { exact: true }).fill('Aino Virtanen')
  await page.getByLabel('E-mail').fill('aino.virtanen@example.fi')
  await page.getByRole('textbox', { name: 'Message' }).fill('May we visit with a delegation?')
  await page.getByRole('button', { name: 'Send the message' }).click()
  await expect(page).toHaveURL(/\/en\/join\/sent\?reference=HSR-/)
  const reference = new URL(page.url()).searchParams.get('reference') ?? ''
  await expect(page.getByRole('main')).toContainText(reference)
  await page.reload()
  await expect(page.getByRole('main')).toContainText(reference)
  expect(complaints).toEqual([])

  const stranger = await browser.newContext()
  const refused = await stranger.request.get('/api/contact-submissions')
  expect(refused.status()).toBe(403)
  await stranger.close()
})

test('filters widen and narrow, and each can be taken away', async ({ page }) => {
  await page.goto('/en/cases?municipality=espoo&municipality=vantaa&topic=district-heating')
  const chosen = page.getByRole('list', { name: 'Chosen filters' })
  await expect(chosen.getByRole('link')).toHaveText([/Espoo/, /Vantaa/, /District heating/, /Clear all/])
  await chosen.getByRole('link', { name: /Espoo/ }).click()
  await expect(page).toHaveURL(/\?municipality=vantaa&topic=district-heating$/)
  await page.getByRole('link', { name: 'Clear all' }).click()
  await expect(page).toHaveURL(/\/en\/cases$/)
})

test('pages have links of their own, and what is unknown in the address is said', async ({ page }) => {
  await page.goto('/en/cases?page=2&theme=gardening')
  await expect(page.getByText('Part of the address was not recognised')).toBeVisible()
  const pages = page.getByRole('navigation', { name: 'Pages' })
  await expect(pages.locator('[aria-current=page]')).toHaveText(/2/)
  await pages.getByRole('link', { name: /Next/ }).click()
  await expect(page).toHaveURL(/\/en\/cases\?page=3$/)
})

test('a tile of the map leads to its municipality, whose neighbours are next door', async ({ page }) => {
  await page.goto('/en')
  await page
    .getByRole('link', { name: /Pornainen, 1 case/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pornainen' })).toBeVisible()
  await page
    .getByRole('link', { name: /Askola/ })
    .last()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Askola' })).toBeVisible()
})
