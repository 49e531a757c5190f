import { type APIRequestContext, expect, test } from '@playwright/test'
import { signInAsEditor, tokenOf } from './support/staff'

let headers: Record<string, string>
test.beforeAll(async ({ request }) => {
  headers = { Authorization: `JWT ${await tokenOf(request)}` }
})

async function make(request: APIRequestContext, collection: 'cases' | 'pages', data: object): Promise<string> {
  const address = `/api/${collection}?draft=true&locale=en`
  const made = await request.post(address, { headers, data: { ...data, _status: 'draft' } })
  expect(made.status(), await made.text()).toBe(201)
  const { id } = ((await made.json()) as { doc: { id: string } }).doc
  return `/admin/collections/${collection}/${id}`
}

/** @returns the address of its form */
async function makeCase(request: APIRequestContext, title: string, slug: string): Promise<string> {
  const found = await request.get('/api/themes?where[slug][equals]=citizens-city', { headers })
  const [theme] = ((await found.json()) as { docs: { id: string }[] }).docs
  return make(request, 'cases', { title, slug, summary: 'Nobody hears it.', wholeRegion: true, theme: theme?.id })
}

test('the draft stands beside its form at the width of a phone and follows every save and language', async ({
  page,
  request,
}) => {
  test.setTimeout(300_000)
  // Payload remembers for each kind of document that its preview is open: pages are where it disturbs no other test.
  const form = await make(page.request, 'pages', { title: 'A quiet tram', slug: 'a-quiet-tram' })
  await signInAsEditor(page, request)
  await page.goto(`${form}?locale=en`)
  await page.locator('#live-preview-toggler').click()
  const frame = page.frameLocator('#live-preview-iframe')
  const heading = frame.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('A quiet tram')
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en')

  await page.locator('.live-preview-toolbar-controls__breakpoint button').first().click()
  await page
    .getByRole('button', { name: /Phone · Puhelin · Mobil/ })
    .last()
    .click()
  await expect.poll(() => frame.locator('html').evaluate(() => window.innerWidth)).toBe(390)
  expect(await frame.locator('html').evaluate((html) => html.scrollWidth)).toBe(390)
  await expect(frame.getByRole('complementary', { name: 'Preview' })).toBeVisible()
  await expect(frame.getByRole('link', { name: 'Leave the preview' })).toBeHidden()

  await page.locator('#field-title').fill('A quieter tram')
  await page.locator('#action-save-draft').click()
  await expect(heading).toHaveText('A quieter tram')

  await page.goto(`${form}?locale=fi`)
  await expect(frame.locator('html')).toHaveAttribute('lang', 'fi')
  await expect(frame.getByRole('complementary', { name: 'Esikatselu' })).toBeVisible()

  const remembered = page.waitForResponse((each) => /payload-preferences\/collection-pages/.test(each.url()))
  await page.locator('#live-preview-toggler').click()
  await remembered
})

test('without an address there is no preview, and the form says why', async ({ page, request }) => {
  const form = await make(page.request, 'cases', { title: 'Just begun' })
  await signInAsEditor(page, request)
  await page.goto(`${form}?locale=en`)
  await expect(page.locator('[data-part=preview-links]')).toContainText('There is no preview yet.')
  await expect(page.locator('#live-preview-toggler')).toHaveCount(0)
})

test('a link shows one draft to somebody without an account, until it is ended', async ({ page, browser, request }) => {
  test.setTimeout(300_000)
  const form = await makeCase(page.request, 'A silent bus', 'a-silent-bus')
  await makeCase(page.request, 'A secret boat', 'a-secret-boat')
  await signInAsEditor(page, request)
  await page.goto(`${form}?locale=sv`)
  const part = page.locator('[data-part=preview-links]')
  await part.getByLabel('The link works for').selectOption('1')
  await part.getByRole('button', { name: 'Make a link' }).click()
  await expect(part.getByRole('status')).toHaveText('The link is ready. Copy it and send it.')
  const address = await part.getByRole('textbox').inputValue()
  expect(address).toMatch(/\/preview\/shared\/[\w-]+\.[\w-]+\?lang=sv$/)

  const context = await browser.newContext({ locale: 'fi-FI' })
  const visitor = await context.newPage()
  const answer = await visitor.goto(address)
  await expect(visitor).toHaveURL('/sv/cases/a-silent-bus')
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('A silent bus')
  expect(answer?.headers()).toMatchObject({
    'cache-control': expect.stringMatching(/private.*no-store/),
    'referrer-policy': 'same-origin',
    'x-robots-tag': 'noindex, nofollow',
  })
  const cookie = (await context.cookies()).find(({ name }) => name === 'preview-link')
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  await expect(visitor.getByRole('complementary', { name: 'Förhandsgranskning' })).toContainText('A silent bus')
  await visitor.keyboard.press('Tab')
  await visitor.keyboard.press('Tab')
  await expect(visitor.getByRole('link', { name: 'Lämna förhandsgranskningen' })).toBeFocused()
  await visitor.goto(address.replace('?lang=sv', ''))
  await expect(visitor).toHaveURL('/fi/cases/a-silent-bus')

  expect((await visitor.goto('/en/cases/a-secret-boat'))?.status(), 'another draft').toBe(404)
  await visitor.goto('/en/cases/pornainen-sand-battery')
  await expect(visitor.getByRole('complementary', { name: 'Preview' })).toContainText('as published')
  await visitor.goto('/admin')
  await expect(visitor).toHaveURL(/\/admin\/login/)

  await visitor.goto('/en/cases/a-silent-bus')
  await part.getByRole('button', { name: /^End it now/ }).click()
  await expect(part.getByRole('status')).toHaveText('The link no longer works.')
  expect((await visitor.reload())?.status(), 'ended').toBe(404)
  const gone = await visitor.goto(address)
  expect(gone?.status()).toBe(404)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Här finns inget att se längre')

  await visitor.getByRole('link', { name: 'Lämna förhandsgranskningen' }).click()
  await expect(visitor.getByRole('complementary', { name: 'Förhandsgranskning' })).toHaveCount(0)
  const left = (await context.cookies()).map(({ name }) => name)
  expect(left.filter((name) => ['preview-link', '__prerender_bypass'].includes(name))).toEqual([])
  await context.close()
})

test('a public page has nothing of the preview, and nobody frames it', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  const answer = await page.goto('/en/cases/pornainen-sand-battery')
  await page.waitForLoadState('networkidle')
  expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(answer?.headers()['x-frame-options']).toBe('DENY')
  expect(answer?.headers()).not.toHaveProperty('x-robots-tag')
  expect(scripts.length).toBeGreaterThan(0)
  for (const url of scripts) {
    expect(url).not.toContain('preview')
    expect(await (await page.request.get(url)).text(), url).not.toMatch(/payload-document-event|payload-live-preview/)
  }
  expect(await answer?.text()).not.toMatch(/preview-refresh|payload-live-preview/)
})
