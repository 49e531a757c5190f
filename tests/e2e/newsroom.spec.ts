import { type APIRequestContext, type Page, expect, test } from '@playwright/test'
import { atWork, choose, confirm, confirmed, soon, open, part, told } from './support/newsroom'
import { makeAccount, tokenOf } from './support/staff'

const WRITER = { name: 'Hanna Writer', email: 'hanna.writer@example.fi', role: 'contributor' } as const
const EDITOR = { name: 'Eino Editor', email: 'eino.editor@example.fi', role: 'editor' } as const
const COLLEAGUE = { name: 'Saga Colleague', email: 'saga.colleague@example.fi', role: 'editor' } as const

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ request }) => {
  const token = await tokenOf(request)
  for (const account of [WRITER, EDITOR, COLLEAGUE]) await makeAccount(request, token, account)
})

/** A published case that nobody else touches, and where to edit it. */
async function publishedCase(request: APIRequestContext, title: string, slug: string): Promise<string> {
  const headers = { Authorization: `JWT ${await tokenOf(request)}` }
  const themes = await request.get('/api/themes?limit=1&depth=0&locale=en', { headers })
  const { docs } = (await themes.json()) as { docs: { id: string }[] }
  const data = {
    title,
    slug,
    summary: 'For the tests alone.',
    theme: docs[0]?.id,
    wholeRegion: true,
    _status: 'published',
  }
  const made = await request.post('/api/cases?depth=0&locale=en', { headers, data })
  expect(made.status(), await made.text()).toBe(201)
  const { doc } = (await made.json()) as { doc: { id: string } }
  return `/admin/collections/cases/${doc.id}`
}

const save = async (page: Page) => {
  await page.locator('#action-save-draft').click()
  await told(page, /success/i)
}
const publish = async (page: Page) => {
  await page.locator('#action-save').click()
  await told(page, /success/i)
}
const menu = async (page: Page, action: string) => {
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator(action).click()
}

test('a draft goes from its writer by way of an editor to the site, by itself and at its time', async ({ browser }) => {
  // Two minutes of it are waiting for the time that was planned.
  test.setTimeout(600_000)
  const title = 'Hanko heats with sea water'
  const address = '/en/cases/hanko-heats-with-sea-water'
  const visitor = await (await browser.newContext()).newPage()
  const [writer, editor] = [await atWork(browser, WRITER.email), await atWork(browser, EDITOR.email)]

  await writer.goto('/admin/collections/cases/create')
  await writer.locator('#field-title').fill(title)
  await writer.locator('#field-summary').fill('A pump takes the warmth of the sea to the houses.')
  await writer.getByRole('button', { name: 'Where it belongs', exact: true }).click()
  await choose(writer, 'theme', "Citizens' city")
  await choose(writer, 'municipalities', 'Hanko')
  await save(writer)
  await expect(writer).toHaveURL(/\/admin\/collections\/cases\/[\w-]{8,}/)
  const editing = writer.url()
  const asking = part(writer, 'Stage of work')
  await expect(asking).toContainText('Being written')
  await expect(writer.locator('#action-save'), 'writers do not publish').toHaveCount(0)
  await asking.getByLabel('Note to the editor').fill('Are the numbers clear?')
  await asking.getByRole('button', { name: 'Ask for review' }).click()
  await expect(asking.getByRole('status')).toContainText('Review was asked for')
  await expect(asking).toContainText('In review')

  await editor.goto('/admin/collections/cases?where[workflow][equals]=in-review')
  await expect(editor.getByRole('link', { name: title })).toBeVisible()
  await open(editor, editing)
  const deciding = part(editor, 'Stage of work')
  await expect(deciding).toContainText(`${WRITER.name} asked for review`)
  await expect(deciding).toContainText('Are the numbers clear?')
  const what = deciding.getByLabel('What should be changed?')
  await deciding.getByRole('button', { name: 'Ask for changes' }).click()
  await expect(what, 'nothing was written').toBeFocused()
  await expect(what).toHaveAttribute('aria-invalid', 'true')
  await what.fill('Say how many houses.')
  await deciding.getByRole('button', { name: 'Ask for changes' }).click()
  await expect(deciding).toContainText('Changes requested')

  await open(writer, editing)
  await expect(asking).toContainText('Say how many houses.')
  await writer.locator('#field-summary').fill('A pump takes the warmth of the sea to four hundred houses.')
  await asking.getByRole('button', { name: 'Ask for review again' }).click()
  await expect(asking).toContainText('In review')

  await open(editor, editing)
  await expect(editor.locator('#field-summary')).toHaveValue(/four hundred/)
  const status = async () => (await visitor.request.get(address)).status()
  expect(await status()).toBe(404)
  await editor.locator('#action-save').locator('xpath=..').getByRole('button').last().click()
  await editor.locator('#schedule-publish').click()
  const drawer = editor.locator('.schedule-publish')
  const time = drawer.locator('.react-datepicker__input-container input')
  await time.fill(soon())
  await time.press('Enter')
  await drawer.locator('#scheduled-publish-save').click()
  await told(editor, /success/i)
  await expect(drawer.locator('table')).toContainText('Publish')
  await editor.keyboard.press('Escape')
  await expect(drawer).toHaveCount(0)
  await expect(part(editor, 'Planned')).toContainText(`planned by ${EDITOR.name}`)
  expect(await status(), 'not before its time').toBe(404)
  await expect.poll(status, { timeout: 240_000, intervals: [2_000] }).toBe(200)
  await visitor.goto(address)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(visitor.getByText('four hundred houses').first()).toBeVisible()

  await open(editor, editing)
  await expect(part(editor, 'Planned')).toHaveCount(0)
  const steps = part(editor, 'History').getByRole('listitem')
  await expect(steps.first()).toContainText(`Published ${EDITOR.name}`)
  await expect(steps.nth(1)).toContainText(`Asked for review ${WRITER.name}`)
  await expect(steps.nth(2)).toContainText(`Asked for changes ${EDITOR.name}`)
  await expect(steps.nth(2)).toContainText('Say how many houses.')
})

test('a published case moves, is taken down, comes back from its history, and from the trash', async ({
  browser,
  request,
}) => {
  test.setTimeout(600_000)
  const [first, second] = ['/en/cases/porvoo-lends-tools', '/en/cases/porvoo-shares-tools']
  const visitor = await (await browser.newContext()).newPage()
  const editor = await atWork(browser, EDITOR.email)
  const editing = await publishedCase(request, 'Porvoo lends tools', 'porvoo-lends-tools')
  const shows = async (address: string, at: string) => {
    await visitor.goto(address)
    expect(new URL(visitor.url()).pathname).toBe(at)
    await expect(visitor.getByRole('heading', { level: 1 })).toContainText('Porvoo')
  }
  const isGone = async (address: string) => expect((await visitor.goto(address))?.status(), address).toBe(404)
  await shows(first, first)

  await open(editor, editing)
  await editor.locator('#field-slug').fill('porvoo-shares-tools')
  await publish(editor)
  await shows(second, second)
  await shows(first, second)

  await open(editor, editing)
  await menu(editor, '#action-unpublish')
  await confirm(editor, /confirm|unpublish/i)
  await told(editor, /success/i)
  await isGone(second)
  // The form goes on from the version before, which is the same text.
  await editor.locator('#field-title').fill('Porvoo shares its tools')
  await save(editor)

  await open(editor, editing)
  const published = part(editor, 'History').getByRole('listitem').filter({ hasText: 'Published' })
  await published.last().getByRole('link').click()
  await confirmed(editor, editor.getByRole('button', { name: /restore this version/i }), /confirm|restore/i)
  await told(editor, /restored/i)
  await shows(first, first)
  await shows(second, first)

  await open(editor, editing)
  await expect(part(editor, 'History').getByRole('listitem').first()).toContainText('Restored an older version')
  await menu(editor, '#action-delete')
  await confirm(editor, /confirm|delete|trash/i)
  await told(editor, /trash|deleted|success/i)
  await isGone(first)
  await editor.goto(editing.replace('/cases/', '/cases/trash/'))
  await confirmed(editor, editor.locator('#action-restore'), /confirm|restore/i)
  await told(editor, /restored/i)
  await isGone(first)
  await open(editor, editing)
  await expect(part(editor, 'Stage of work')).toContainText('Not on the site')
  await publish(editor)
  await shows(first, first)
})

test('the second of two editors is told, and keeps their text', async ({ browser, request }) => {
  test.setTimeout(300_000)
  const [editor, colleague] = [await atWork(browser, EDITOR.email), await atWork(browser, COLLEAGUE.email)]
  const editing = await publishedCase(request, 'Lohja counts its apples', 'lohja-counts-its-apples')
  await open(editor, editing)
  await open(colleague, editing)
  await editor.locator('#field-summary').fill('By the first.')
  // The form tells the server who has begun to write.
  await expect(async () => {
    await colleague.reload()
    await expect(colleague.getByRole('dialog').getByRole('button', { name: /take over/i })).toBeVisible({
      timeout: 5_000,
    })
  }).toPass()
  await expect(colleague.getByRole('dialog')).toContainText(EDITOR.name)
  await colleague
    .getByRole('dialog')
    .getByRole('button', { name: /take over/i })
    .click()
  // Payload draws the form anew for the one who has taken over; what was typed until then is gone.
  await expect(async () => {
    await colleague.locator('#field-summary').fill('By the second.')
    await colleague.locator('#action-save-draft').click({ timeout: 3_000 })
    await expect(colleague.locator('.payload-toast-container')).toContainText(/success/i, { timeout: 5_000 })
  }).toPass()

  await editor.locator('#action-save-draft').click()
  await told(editor, new RegExp(`${COLLEAGUE.name} saved this while you were writing|taken this document to edit`))
  await expect(part(editor, 'Stage of work').getByRole('alert')).toContainText('There is a newer version')
  await expect(editor.locator('#field-summary')).toHaveValue('By the first.')
  await open(editor, editing)
  await expect(editor.locator('#field-summary')).toHaveValue('By the second.')
})
