import { expect, type Page } from '@playwright/test'
import { PAGES } from './support/addresses'
import { messages } from './support/messages'
import { signIn } from './support/staff'
import { takeTime, test } from './support/visitor'
import { watch } from './support/watch'

const { site, join } = messages('en')
const { sent } = join

/** React has taken over what the server drew. */
const hydrated = (page: Page, part = 'main') =>
  page.waitForFunction((selector) => {
    const element = document.querySelector(selector) ?? {}
    return Object.keys(element).some((key) => key.startsWith('__react'))
  }, part)

/** Lost with the document: whoever still has it came without loading another one. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { sameDocument: true }))
const isSameDocument = (page: Page) => page.evaluate(() => 'sameDocument' in window)

const scriptsOf = (policy = '') => /script-src ([^;]+)/.exec(policy)?.[1] ?? ''

test('every page runs under a strict policy, and wakes up', async ({ page }) => {
  test.setTimeout(400_000)
  const complaints = watch(page)
  for (const { address } of PAGES) {
    const response = await page.goto(address)
    const policy = response?.headers()['content-security-policy'] ?? ''
    expect(scriptsOf(policy), address).toMatch(/^'self'( 'sha256-[\w+/=]+')+$/)
    expect(policy, address).not.toMatch(/unsafe|\*|https?:/)
    await hydrated(page)
  }
  expect(complaints).toEqual([])
})

test('under it a visitor goes from page to page, searches, makes mistakes and writes', async ({ page }) => {
  const complaints = watch(page)
  await page.goto('/en')
  await hydrated(page)
  await mark(page)
  const menu = page.getByRole('navigation', { name: site.navigation })
  await menu.getByRole('link', { name: site.sections.cases }).click()
  await expect(page).toHaveURL(/\/en\/cases$/)
  await page.getByRole('searchbox').fill('sand')
  await expect(page).toHaveURL(/q=sand/)
  await page
    .getByRole('link', { name: /sand battery/i })
    .first()
    .click()
  await expect(page).toHaveURL(/pornainen-sand-battery$/)
  await menu.getByRole('link', { name: site.sections.join }).click()
  await expect(page).toHaveURL(/\/en\/join$/)
  expect(await isSameDocument(page), 'all this in one document').toBe(true)

  const { send, labels } = join
  await page.getByRole('button', { name: send }).click()
  await expect(page.getByRole('alert').filter({ hasText: join.summary })).toBeFocused()
  await page.getByRole('textbox', { name: labels.name, exact: true }).fill('Aino Virtanen')
  await page.getByRole('textbox', { name: labels.email }).fill('aino@example.fi')
  await page.getByRole('textbox', { name: labels.message }).fill('Does it run?')
  await takeTime(page)
  await page.getByRole('button', { name: send }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sent.title)
  // Chromium says so of the mistakes.
  expect(complaints.filter((each) => !each.includes('422'))).toEqual([])
})

test('a script that is not of the page does not run', async ({ page }) => {
  await page.goto('/en')
  await hydrated(page)
  const ran = await page.evaluate(async () => {
    const refused = new Promise((resolve) => addEventListener('securitypolicyviolation', () => resolve('refused')))
    const script = Object.assign(document.createElement('script'), { textContent: 'window.stolen = true' })
    document.body.append(script)
    return 'stolen' in window ? 'ran' : refused
  })
  expect(ran).toBe('refused')
})

test('the admin works under its policy, without inline scripts of others and without eval', async ({ page }) => {
  const complaints = watch(page)
  await signIn(page)
  for (const address of ['/admin', '/admin/collections/cases', '/admin/collections/cases/create', '/admin/account']) {
    const response = await page.goto(address)
    expect(scriptsOf(response?.headers()['content-security-policy']), address).toMatch(/^'self'( 'sha256-[\w+/=]+')+$/)
    await hydrated(page, 'body')
  }
  await page.goto('/admin/collections/cases/create')
  const text = page.locator('.rich-text-lexical [contenteditable=true]').first()
  await text.click()
  await page.keyboard.type('Under a strict policy.')
  await expect(text).toContainText('Under a strict policy.')
  expect(complaints.filter((each) => /policy|refused|violat/i.test(each))).toEqual([])
})
