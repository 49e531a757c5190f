import AxeBuilder from '@axe-core/playwright'
import { type Locator, type Page, expect, test } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as LibSql from '@libsql/client'
import { withOwnSite } from './support/servers'
import { signIn, tokenOf } from './support/staff'

// Payload's adapter brings it: the project itself has no use for it.
const adapter = createRequire(createRequire(import.meta.url).resolve('@payloadcms/db-sqlite'))
const { createClient } = adapter('@libsql/client') as typeof LibSql

const SLUG = 'a-case-to-look-at'
const LINK = 'https://broken.example/page'
const SUMMARY = 'A harbour becomes a place to try things out, and its residents save an hour a day.'

/** Writes past every rule what no form lets through, or what only the job of the night writes. */
async function write(database: string, sql: string, args: string[]): Promise<void> {
  const client = createClient({ url: `file:${database}` })
  await client.execute({ sql, args })
  client.close()
}

async function rest(page: Page, method: string, path: string, options: object): Promise<{ doc: { id: string } }> {
  const headers = { Authorization: `JWT ${await tokenOf(page.request)}` }
  const answer = await page.request.fetch(`/api${path}`, { method, headers, ...options })
  expect(answer.ok(), `${method} ${path}: ${answer.status()}`).toBe(true)
  return (await answer.json()) as { doc: { id: string } }
}

async function createDraft(page: Page): Promise<string> {
  const headers = { Authorization: `JWT ${await tokenOf(page.request)}` }
  const themes = await page.request.get('/api/themes?limit=1', { headers })
  const [theme] = ((await themes.json()) as { docs: { id: string }[] }).docs
  const data = {
    ...{ title: 'A case to look at', slug: SLUG, summary: 'Too short.', wholeRegion: true, theme: theme?.id },
    ...{ links: [{ label: 'The project', url: LINK }], _status: 'draft' },
  }
  return (await rest(page, 'POST', '/cases?draft=true&locale=en', { data })).doc.id
}

/** Gives a case a picture without a text alternative. @returns the picture's id */
async function giveUntoldPicture(page: Page, database: string, id: string): Promise<string> {
  const buffer = readFileSync('docs/pictures/case-phone.png')
  const file = { name: 'case-phone.png', mimeType: 'image/png', buffer }
  const multipart = { file, _payload: JSON.stringify({ alt: 'A phone' }) }
  const picture = await rest(page, 'POST', '/media?locale=en', { multipart })
  await write(database, 'UPDATE media_locales SET alt = NULL WHERE _parent_id = ?', [picture.doc.id])
  await rest(page, 'PATCH', `/cases/${id}?draft=true&locale=en`, { data: { cover: picture.doc.id, _status: 'draft' } })
  return picture.doc.id
}

async function expectAccessible(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(`[data-part="${part}"]`).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

const attention = (page: Page): Locator => page.getByRole('region', { name: 'What needs attention' })
const checklist = (page: Page): Locator => page.getByRole('region', { name: 'Before you publish' })

test('the dashboard counts, the checklist advises, the law alone forbids, and broken links are named', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  await withOwnSite(test.info().outputPath('server.log'), {}, async ({ origin, database, start }) => {
    await start()
    const context = await browser.newContext({ baseURL: origin })
    const page = await context.newPage()
    await signIn(page)
    const id = await createDraft(page)

    await test.step('each number on the dashboard is that of its list', async () => {
      await page.goto('/admin')
      const links = attention(page).getByRole('link', { name: /^\d+ / })
      await expect(links.first()).toBeVisible()
      await expectAccessible(page, 'dashboard')
      const found = await links.evaluateAll((all) =>
        all.map((link) => ({ href: link.getAttribute('href') ?? '', count: link.querySelector('b')?.textContent })),
      )
      expect(found.length).toBeGreaterThan(2)
      for (const { href, count } of found) {
        await page.goto(href)
        await expect(page.locator('.page-controls__page-info')).toHaveText(new RegExp(` ${count}$`))
      }
    })

    await test.step('the checklist follows a save and leads to the field', async () => {
      await page.goto(`/admin/collections/cases/${id}`)
      const short = checklist(page).getByText(/^The summary in English is short/)
      await expect(short).toBeVisible()
      await expectAccessible(page, 'checklist')
      const before = parseInt((await checklist(page).getByRole('status').first().textContent()) ?? '', 10)
      const line = checklist(page).getByRole('listitem').filter({ hasText: 'The summary in English is short' })
      await line.getByRole('button', { name: 'Go to the field' }).click()
      const field = page.locator('#field-summary')
      await expect(field).toBeFocused()
      await field.fill(SUMMARY)
      await page.getByRole('button', { name: 'Save Draft' }).click()
      await expect(short).toHaveCount(0)
      await expect(checklist(page).getByRole('status').first()).toContainText(`${before - 1} open point`)
    })

    await test.step('a picture that says nothing is not published, and it says why', async () => {
      const picture = await giveUntoldPicture(page, database, id)
      await page.reload()
      await expect(checklist(page).getByRole('listitem').first()).toContainText('Stops publishing')
      await page.getByRole('button', { name: 'Publish changes', exact: true }).click()
      await expect(
        page.getByText(/^The picture has no text alternative, and the law asks for one/).first(),
      ).toBeVisible()
      expect((await page.request.get(`/en/cases/${SLUG}`)).status()).toBe(404)
      const way = checklist(page).getByRole('link', { name: 'Open the picture' })
      await expect(way).toHaveAttribute('href', `/admin/collections/media/${picture}`)
      await rest(page, 'PATCH', `/media/${picture}?locale=en`, { data: { alt: 'A phone shows a case' } })
      await page.goto(`/admin/collections/cases/${id}`)
      await page.getByRole('button', { name: 'Publish changes', exact: true }).click()
      await expect.poll(async () => (await page.request.get(`/en/cases/${SLUG}`)).status()).toBe(200)
    })

    await test.step('a broken link is named, with the document that it is in', async () => {
      const now = new Date().toISOString()
      const columns = '(id, url, ok, problem, failures, failing_since, checked_at, updated_at, created_at)'
      await write(database, `INSERT INTO link_checks ${columns} VALUES (?, ?, 0, 'not-found', 2, ?, ?, ?, ?)`, [
        ...[randomUUID(), LINK, now, now, now, now],
      ])
      await page.goto('/admin')
      await attention(page).getByRole('link', { name: '1 Broken links' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Broken links')
      const link = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: LINK }) })
      await expect(link).toContainText('there is no such page')
      // The servers of the tests ask nobody.
      await expect(page.getByText('The server does not try links')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
      await expectAccessible(page, 'broken-links')
      await link.getByRole('link', { name: 'A case to look at' }).click()
      await expect(checklist(page)).toContainText(`This link is broken: ${LINK}`)
    })
    await context.close()
  })
})

test('the page of broken links is for editors who are signed in', async ({ page }) => {
  await page.goto('/admin/broken-links')
  await expect(page).toHaveURL(/\/admin\/login/)
})
