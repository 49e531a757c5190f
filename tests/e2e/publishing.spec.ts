import { type Page, expect, test } from '@playwright/test'
import { choose } from './support/newsroom'
import { signIn } from './support/staff'

const TITLE = 'Loviisa tries quiet ferries'
const ADDRESS = '/en/cases/loviisa-tries-quiet-ferries'
const SHOWN_ON = [
  '/en',
  '/fi',
  '/sv/cases',
  '/en/themes/citizens-city',
  '/en/municipalities/loviisa',
  '/en/priorities/wellbeing',
]

/** A red square of 600 × 400 pixels, drawn by the browser: no picture is stored for the tests. */
const picture = async (page: Page) => {
  const data = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 600, height: 400 })
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.fillStyle = '#b8121f'
    context.fillRect(0, 0, 600, 400)
    return canvas.toDataURL('image/png').split(',')[1] ?? ''
  })
  return { name: 'ferry.png', mimeType: 'image/png', buffer: Buffer.from(data, 'base64') }
}

test('an editor publishes a case with a picture, and everyone sees it at once', async ({ page, browser }) => {
  // Thirty pages are made anew on the way, on as few cores as there are.
  test.setTimeout(600_000)
  const visitor = await (await browser.newContext()).newPage()
  // Seen before, so that a page that was kept would show.
  for (const address of SHOWN_ON) {
    await visitor.goto(address)
    await expect(visitor.getByText(TITLE)).toHaveCount(0)
  }
  expect((await visitor.goto(ADDRESS))?.status()).toBe(404)

  await signIn(page)
  await page.goto('/admin/collections/media/create?locale=en')
  await page.locator('input[type=file]').setInputFiles(await picture(page))
  await page.locator('#field-alt').fill('A red ferry')
  await page.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container')).toContainText(/success/i)

  await page.goto('/admin/collections/cases/create?locale=en')
  await page.locator('#field-title').fill(TITLE)
  await page.locator('#field-summary').fill('Electric ferries make the archipelago quieter.')
  await page.locator('.rich-text-lexical [contenteditable=true]').first().fill('The first ferry left in spring.')
  await page.locator('#field-cover').getByRole('button', { name: 'Choose from existing' }).click()
  await page
    .getByRole('dialog')
    .getByText(/^ferry/)
    .first()
    .click()
  await expect(page.locator('#field-cover')).toContainText('ferry')
  await page.getByRole('button', { name: 'Where it belongs', exact: true }).click()
  await choose(page, 'theme', "Citizens' city")
  await choose(page, 'municipalities', 'Loviisa')
  await choose(page, 'priorities', 'Wellbeing')
  await page.locator('#action-save-draft').click()
  await expect(page.locator('.payload-toast-container')).toContainText(/success/i)
  await expect(page).toHaveURL(/\/admin\/collections\/cases\/[\w-]{8,}/)
  const editing = page.url()

  expect((await visitor.goto(ADDRESS))?.status(), 'a draft is not on the site').toBe(404)
  await page.goto(`/preview?path=${ADDRESS}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await page.getByRole('link', { name: 'Leave the preview' }).click()
  await expect(page).toHaveURL(new RegExp(`${ADDRESS}$`))
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(TITLE)

  await page.goto(editing)
  await page.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container')).toContainText(/success/i)
  for (const address of SHOWN_ON) {
    await visitor.goto(address)
    await expect(visitor.getByRole('link', { name: TITLE, exact: true }), address).toHaveCount(1)
  }
  await visitor.goto(ADDRESS)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await expect(visitor.getByText('The first ferry left in spring.')).toBeVisible()
  const cover = visitor.getByRole('img', { name: 'A red ferry' })
  await expect(cover).toBeVisible()
  expect(await cover.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)

  await page.goto(editing)
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#action-unpublish').click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /confirm|unpublish/i })
    .click()
  await expect(page.locator('.payload-toast-container')).toContainText(/success/i)
  for (const address of SHOWN_ON) {
    await visitor.goto(address)
    await expect(visitor.getByText(TITLE), address).toHaveCount(0)
  }
  expect((await visitor.goto(ADDRESS))?.status()).toBe(404)
})
