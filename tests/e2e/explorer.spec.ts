import { type Page, expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './support/accessibility'

const search = (page: Page) => page.getByRole('searchbox', { name: /^Search all/ })
const head = (page: Page) => page.getByRole('heading', { level: 2 }).first()
const facet = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Filters' }).getByRole('link', { name })
const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY))

/** Marks the document, so that a test can tell whether it was loaded again. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-same', 'yes'))
const expectSameDocument = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-same', 'yes')

/** Opens the explorer and waits until it answers in the browser. */
async function open(page: Page, address = '/en/cases'): Promise<void> {
  await page.goto(address)
  // The field by which folded values are found is there only when scripts run.
  await expect(page.getByRole('searchbox', { name: 'Find a municipality', includeHidden: true })).toBeAttached()
  await mark(page)
}

/** As on a slow phone: each step of the browser takes so many times as long. */
const slowDown = async (page: Page, rate: number) =>
  (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate })

test('no letter is lost on a slow machine, however the results come', async ({ page }) => {
  await open(page)
  await slowDown(page, 8)
  await search(page).pressSequentially('the sand battery in the town of pornainen', { delay: 60 })
  await expect(search(page)).toHaveValue('the sand battery in the town of pornainen')
  await expect(head(page)).toHaveText(/for “the sand battery in the town of pornainen”$/)
  await expect(page).toHaveURL('/en/cases?q=the+sand+battery+in+the+town+of+pornainen')
  await expect(search(page)).toHaveValue('the sand battery in the town of pornainen')
})

test('someone types, and the result, the address, the title and the languages follow', async ({ page }) => {
  await open(page)
  await search(page).pressSequentially('sand battery', { delay: 20 })
  await expect(head(page)).toHaveText(/^\d+ cases? for “sand battery”$/)
  await expect(page).toHaveURL('/en/cases?q=sand+battery')
  await expect(page.getByRole('article').first()).toContainText("The world's largest sand battery")
  await expect(page.locator('mark').first()).toHaveText(/sand/i)
  await expect(page).toHaveTitle(/sand battery/)
  await expect(page.getByRole('link', { name: /Suomi/ })).toHaveAttribute('href', '/fi/cases?q=sand+battery')
  await expect(search(page)).toBeFocused()
  await expectSameDocument(page)

  await page.goBack()
  await expect(search(page)).toHaveValue('')
  await expect(head(page)).toHaveText(/^\d+ cases$/)
  await page.goForward()
  await expect(search(page)).toHaveValue('sand battery')
  await expect(head(page)).toHaveText(/for “sand battery”/)
  await expectSameDocument(page)
})

test('the field follows the address, whatever changed it', async ({ page }) => {
  await open(page, '/en/cases?q=heat&theme=climate-neutrality')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Cases' }).click()
  await expect(page).toHaveURL('/en/cases')
  await expect(search(page)).toHaveValue('')
  await expect(head(page)).toHaveText(/^\d+ cases$/)
  await search(page).fill('hydrugenne')
  await page.getByRole('link', { name: 'hydrogen', exact: true }).click()
  await expect(search(page)).toHaveValue('hydrogen')
  await page.getByRole('button', { name: 'Search' }).focus()
  await page.keyboard.press('Enter')
  await expect(head(page)).toHaveText(/for “hydrogen”/)
})

test('filters narrow without a jump, keep the focus, and are taken away one by one', async ({ page }) => {
  await open(page)
  const theme = facet(page, /^Climate neutrality/)
  await theme.focus()
  await page.keyboard.press('Enter')
  await expect(theme).toHaveAttribute('aria-current', 'true')
  await expect(theme).toBeFocused()
  await expect(head(page)).toHaveText(/^\d+ of \d+ cases$/)

  const pilot = facet(page, /^Finished/)
  await pilot.scrollIntoViewIfNeeded()
  const before = await scrolled(page)
  const count = Number((await pilot.textContent())?.match(/(\d+)$/)?.[1])
  await pilot.click()
  await expect(head(page)).toHaveText(new RegExp(`^${count} of \\d+ cases?$`))
  expect(Math.abs((await scrolled(page)) - before)).toBeLessThan(4)
  await expect(page).toHaveURL('/en/cases?theme=climate-neutrality&stage=finished')

  await page.getByRole('link', { name: 'Remove filter: Climate neutrality' }).click()
  await expect(page).toHaveURL('/en/cases?stage=finished')
  await page.getByRole('link', { name: 'Clear all' }).click()
  await expect(page).toHaveURL('/en/cases')
  await expect(head(page)).toHaveText(/^\d+ cases$/)
  await expectSameDocument(page)
})

test('a value without a case keeps its place and cannot be chosen', async ({ page }) => {
  await open(page, '/en/cases?q=sand+battery')
  const none = facet(page, /, 0 cases/).first()
  await expect(none).toHaveAttribute('aria-disabled', 'true')
  await expect(none).not.toHaveAttribute('href')
})

test('the way back from a case finds the result and the place on the page', async ({ page }) => {
  await open(page)
  await facet(page, /^Climate neutrality/).click()
  await expect(head(page)).toHaveText(/of/)
  const last = page.getByRole('article').last()
  await last.scrollIntoViewIfNeeded()
  const [place, title] = [await scrolled(page), await last.getByRole('heading').textContent()]
  await last.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
  await page.goBack()
  await expect(head(page)).toHaveText(/of/)
  await expect(facet(page, /^Climate neutrality/)).toHaveAttribute('aria-current', 'true')
  await expect.poll(async () => Math.abs((await scrolled(page)) - place)).toBeLessThan(40)
})

test('the next page begins at its head', async ({ page }) => {
  await open(page)
  const first = await page.getByRole('article').first().getByRole('heading').textContent()
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(head(page)).toContainText('Page 2 of')
  await expect(head(page)).toBeFocused()
  await expect(head(page)).toBeInViewport()
  await expect(page.getByRole('article').first().getByRole('heading')).not.toHaveText(first ?? '')
  await expectSameDocument(page)
})

test('who types on is not shown what they no longer ask for', async ({ page }) => {
  await open(page)
  const cancelled: string[] = []
  page.on('requestfailed', (request) => cancelled.push(request.url()))
  await page.route(/cases\.json\?q=heat$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue().catch(() => undefined)
  })
  await search(page).fill('heat')
  await expect(page).toHaveURL(/q=heat$/)
  await expect(page.getByText('Looking for cases …')).toBeVisible()
  await search(page).fill('school')
  await expect(head(page)).toHaveText(/for “school”/)
  await page.waitForTimeout(1800)
  await expect(head(page)).toHaveText(/for “school”/)
  expect(cancelled.filter((url) => url.endsWith('q=heat'))).toHaveLength(1)
})

test('a result that cannot be had is said, the last one stays, and another try brings it', async ({ page }) => {
  await open(page)
  await page.route(/cases\.json/, (route) => route.abort())
  await search(page).fill('library')
  const status = page.getByRole('status').filter({ hasText: 'could not be fetched' })
  await expect(status).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(12)
  await expectAccessible(page)
  await page.unroute(/cases\.json/)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(head(page)).toHaveText(/for “library”/)
  await expect(status).toHaveCount(0)
})

test('the map is a filter', async ({ page }) => {
  await open(page, '/en/cases?view=map')
  const map = page.getByRole('list', { name: /^Map of/ })
  await map.getByRole('link', { name: /^Espoo/ }).click()
  await map.getByRole('link', { name: /^Vantaa/ }).click()
  await expect(map.getByRole('link', { name: /^Espoo/ })).toHaveAttribute('aria-current', 'true')
  await expect(page).toHaveURL('/en/cases?municipality=espoo&municipality=vantaa&view=map')
  await map.getByRole('link', { name: /^Espoo/ }).click()
  await expect(page).toHaveURL('/en/cases?municipality=vantaa&view=map')
  await expectSameDocument(page)
})

test('a municipality is found by its other name among the folded ones', async ({ page }) => {
  await open(page)
  const places = page
    .getByRole('navigation', { name: 'Filters' })
    .locator('details')
    .filter({ hasText: 'Find a municipality' })
  await places.last().locator('summary').click()
  await page.getByRole('searchbox', { name: 'Find a municipality' }).fill('grankulla')
  await facet(page, /^Kauniainen/).click()
  await expect(page).toHaveURL('/en/cases?municipality=kauniainen')
})

test('a walk with the keyboard alone: search, filter, pick, print', async ({ page }) => {
  await open(page)
  const focused = page.locator(':focus')
  await search(page).focus()
  await page.keyboard.type('hydrogen')
  await page.keyboard.press('Enter')
  await expect(head(page)).toHaveText(/for “hydrogen”/)
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 120; presses += 1) {
      await page.keyboard.press('Tab')
      if (name.test((await focused.textContent()) ?? '')) return
    }
    throw new Error(`No way to ${name} with the Tab key`)
  }
  await tabTo(/^Industrial modernisation/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/theme=industrial-modernisation/)
  await tabTo(/^Add to my list/)
  await page.keyboard.press('Enter')
  await expect(focused).toHaveText(/^Remove from my list/)
  await expect(page.getByRole('status').filter({ hasText: '1 case on my list' })).toBeVisible()
  await page.getByRole('link', { name: 'Print my list' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Cases of Helsinki-Uusimaa' })).toBeVisible()
})

test('names, roles and the live region are what a screen reader needs', async ({ page }) => {
  await open(page, '/en/cases?q=heat&theme=climate-neutrality')
  await expect(page.getByRole('search')).toMatchAriaSnapshot(`
    - search:
      - text: /Search all \\d+ cases/
      - searchbox /Search all \\d+ cases/: heat
      - button "Search"
  `)
  await expect(page.getByRole('list', { name: 'Sort by' })).toMatchAriaSnapshot(`
    - list "Sort by":
      - listitem:
        - link "Best match"
      - listitem:
        - link "Newest"
      - listitem:
        - link "A–Z"
  `)
  await expect(
    page.getByRole('list', { name: 'Theme' }).getByRole('link', { name: /^Climate neutrality ?, \d+ cases$/ }),
  ).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('status').filter({ hasText: /for “heat”/ })).toHaveCount(1)
  await expect(
    page
      .getByRole('region', { name: /for “heat”/ })
      .getByRole('article')
      .first(),
  ).toBeVisible()
  await expectAccessible(page)
})

test('at 320 px, as wide as 400 % zoom leaves a window, nothing is lost (WCAG 1.4.10)', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of ['/fi/cases?view=map&q=energia', '/sv/cases?q=v%C3%A4rme&pick=pornainen-sand-battery']) {
    await page.goto(address)
    await expectNoSidewaysScroll(page)
    await page.locator('nav > details > summary').last().click()
    await expectNoSidewaysScroll(page)
  }
})
