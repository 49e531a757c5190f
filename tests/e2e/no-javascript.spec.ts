import { expect, test } from '@playwright/test'
import { LOCALES } from '@/lib/locales'
import { messages } from './support/messages'

test.use({ javaScriptEnabled: false })

for (const locale of LOCALES) {
  const words = messages(locale).join

  test(`an enquiry gets through in ${locale}, mistakes and all`, async ({ page }) => {
    await page.goto(`/${locale}/join?case=pornainen-sand-battery`)
    await page.getByLabel(words.labels.name, { exact: true }).fill('Aino Virtanen')
    await page.getByLabel(words.labels.email).fill('aino@')
    await page.getByRole('radio', { name: words.purposes.partnership }).check()
    await page.getByRole('button', { name: words.send }).click()

    await expect(page).toHaveTitle(new RegExp(`^${words.error}`))
    const summary = page.getByRole('alert')
    await expect(summary.getByRole('link')).toHaveText([words.problems.emailInvalid, words.problems.messageMissing])
    await expect(page.getByLabel(words.labels.name, { exact: true })).toHaveValue('Aino Virtanen')
    await expect(page.getByLabel(words.labels.email)).toHaveValue('aino@')
    await expect(page.getByLabel(words.labels.email)).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByRole('radio', { name: words.purposes.partnership })).toBeChecked()

    await page.getByLabel(words.labels.email).fill('aino.virtanen@example.fi')
    await page.getByRole('textbox', { name: words.labels.message }).fill('Hei åäö!')
    await page.getByRole('button', { name: words.send }).click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/join/sent\\?reference=HSR-`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.sent.title)
  })
}

test('the menu, the filters and the map’s list open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/en/cases')
  await page.getByText('Menu', { exact: true }).click()
  await expect(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Municipalities' }),
  ).toBeVisible()
  await page.getByText('Filters', { exact: true }).click()
  await page
    .getByRole('link', { name: /^Citizens' city/ })
    .first()
    .click()
  await expect(page).toHaveURL(/theme=citizens-city/)

  await page.goto('/en')
  await page.getByText('Show the map as a list').click()
  await page.locator('details').getByRole('link', { name: 'Pukkila', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pukkila' })).toBeVisible()
})

test('searching, sorting, the map, the pages, the list and its sheet are links and a form', async ({ page }) => {
  await page.goto('/en/cases?theme=climate-neutrality')
  await page.getByRole('searchbox', { name: /^Search all/ }).fill('heat')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL('/en/cases?q=heat&theme=climate-neutrality')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/cases for “heat”/)
  await expect(page.locator('mark').first()).toHaveText(/heat/i)

  await page.getByRole('link', { name: 'A–Z' }).click()
  await expect(page).toHaveURL(/sort=title/)
  await page.getByRole('link', { name: 'Map', exact: true }).click()
  await page
    .getByRole('list', { name: /^Map of/ })
    .getByRole('link', { name: /^Espoo/ })
    .click()
  await expect(page).toHaveURL(/municipality=espoo&sort=title&view=map/)
  await expect(page.getByRole('link', { name: 'Remove filter: Espoo' })).toBeVisible()
  await page.getByRole('link', { name: 'Clear all' }).click()

  await page.goto('/en/cases')
  await page.getByRole('link', { name: 'Page 2' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /Page 2 of/ })).toBeVisible()
  await page
    .getByRole('link', { name: /^Add to my list/ })
    .first()
    .click()
  await page
    .getByRole('link', { name: /^Add to my list/ })
    .first()
    .click()
  await expect(page).toHaveURL(/page=2&pick=[\w-]+&pick=[\w-]+$/)
  await page.getByRole('link', { name: 'Print my list' }).click()
  await expect(page).toHaveURL(/\/en\/cases\/sheet\?pick=/)
  await page.getByRole('textbox').fill('Visit from Tampere')
  await page.getByRole('button', { name: 'Use this name' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Visit from Tampere')
  await page.getByRole('link', { name: 'Table' }).click()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(3)
  await page.getByRole('link', { name: 'Back to the cases' }).click()
  await expect(page.getByText('2 cases on my list')).toBeVisible()
})

test('an address that does not exist says so, in its language', async ({ page }) => {
  for (const [address, locale] of [
    ['/fi/ei-ole', 'fi'],
    ['/sv/cases/finns-inte', 'sv'],
    ['/nothing.txt', 'en'],
  ] as const) {
    expect((await page.goto(address))?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages(locale).notFound.title)
    await expect(page).toHaveTitle(new RegExp(messages(locale).meta.notFound))
  }
})
