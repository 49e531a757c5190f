import AxeBuilder from '@axe-core/playwright'
import { type Page, expect, test } from '@playwright/test'
import { messages } from './support/messages'
import { choose } from './support/newsroom'
import { signInAsEditor } from './support/staff'

const LIST = '/admin/collections/cases'
const TITLE = 'Kirkkonummi heats homes with a data centre'
const SLUG = 'kirkkonummi-heats-homes-with-a-data-centre'
const SUMMARY = 'Waste heat of the servers warms half of the town.'

const part = (page: Page) => page.locator('[data-part=translations]')
const lineOf = (page: Page, language: string) => part(page).getByRole('listitem').filter({ hasText: language }).first()

/** Our own markup alone: what Payload draws around it is in docs/admin-accessibility.md. */
async function expectAccessible(page: Page, ours: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(ours).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

async function publish(page: Page): Promise<void> {
  await page.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container')).toContainText(/success/i)
}

test('an editor writes in English, translates beside the original, and is told when it goes out of date', async ({
  page,
  request,
}) => {
  test.setTimeout(300_000)
  await signInAsEditor(page, request)

  // A new document that is opened in Finnish says where to begin.
  await page.goto(`${LIST}/create?locale=fi`)
  await page.locator('[data-part=english-first]').getByRole('link', { name: 'Open in English' }).click()
  await expect(page.locator('[data-part=english-first]')).toHaveCount(0)
  await page.locator('#field-title').fill(TITLE)
  await page.locator('#field-summary').fill(SUMMARY)
  await page.locator('.rich-text-lexical [contenteditable=true]').first().fill('The heat was let out before.')
  await page.getByRole('button', { name: 'Where it belongs', exact: true }).click()
  await choose(page, 'theme', 'Climate neutrality')
  await choose(page, 'municipalities', 'Kirkkonummi')
  await publish(page)
  await expect(page).toHaveURL(/\/admin\/collections\/cases\/[\w-]{8,}/)
  const editing = page.url().split('?')[0]
  await expect(lineOf(page, 'Suomi')).toContainText('Missing')
  await expect(lineOf(page, 'Suomi')).toContainText('Summary')

  // The list says so, and can be narrowed to what needs a language.
  await page.goto(LIST)
  const filters = page.getByRole('navigation', { name: 'Show' })
  await filters.getByRole('link', { name: /^Needs Swedish/ }).click()
  await expect(filters.getByRole('link', { name: /^Needs Swedish/ })).toHaveAttribute('aria-current', 'page')
  const row = page.getByRole('row').filter({ hasText: TITLE })
  await expect(row).toContainText('Svenska: Missing')
  await expectAccessible(page, '[data-part=content-list]')

  // The original stands beside each field, and is not editable.
  await page.goto(`${editing}?locale=fi`)
  const original = page.locator('#field-title').locator('..').locator('[data-part=original]')
  await expect(original).toContainText(TITLE)
  await expect(original.locator('[lang=en]')).toHaveText(TITLE)
  const [field, beside] = [await page.locator('#field-title').boundingBox(), await original.boundingBox()]
  expect(beside!.x).toBeGreaterThan(field!.x + field!.width)
  await expect(page.locator('[data-part=original]').filter({ hasText: 'let out before' })).toBeVisible()
  await expectAccessible(page, '[data-part=original]')
  await expectAccessible(page, '[data-part=translations]')
  await page.setViewportSize({ width: 390, height: 844 })
  const below = await original.boundingBox()
  expect(below!.y).toBeGreaterThan((await page.locator('#field-title').boundingBox())!.y)
  await page.setViewportSize({ width: 1280, height: 720 })

  await page.locator('#field-title').fill('Kirkkonummi lämmittää kodit konesalilla')
  await page.locator('#field-summary').fill('Palvelinten hukkalämpö lämmittää puolet kunnasta.')
  await page.locator('.rich-text-lexical [contenteditable=true]').first().fill('Lämpö päästettiin ennen ulos.')
  await publish(page)
  await expect(lineOf(page, 'Suomi')).toContainText('Ready')
  await expect(lineOf(page, 'Svenska')).toContainText('Missing')

  // The English text changes, and the Finnish one is to be looked at.
  await page.goto(`${editing}?locale=en`)
  await page.locator('#field-summary').fill(`${SUMMARY} Soon all of it.`)
  await publish(page)
  await expect(lineOf(page, 'Suomi')).toContainText('Out of date')
  await expect(lineOf(page, 'Suomi').getByRole('listitem')).toHaveText(['Summary'])
  await page.getByRole('button', { name: 'The translation is still right' }).click()
  await expect(lineOf(page, 'Suomi')).toContainText('Ready')

  // Swedish is missing: visitors read English, and are told.
  await page.goto(`/sv/cases/${SLUG}`)
  await expect(page.locator('h1[lang=en], h1 [lang=en]')).toContainText(TITLE)
  await expect(page.getByText(messages('sv').case.untranslated)).toBeVisible()
  await page.goto(`/fi/cases/${SLUG}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kirkkonummi lämmittää kodit konesalilla')
})
