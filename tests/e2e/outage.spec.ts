import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as LibSql from '@libsql/client'
import { withOwnSite } from './support/servers'
import { tokenOf } from './support/staff'
import { takeTime } from './support/visitor'

// Payload's adapter brings it: the project itself has no use for it.
const adapter = createRequire(createRequire(import.meta.url).resolve('@payloadcms/db-sqlite'))
const { createClient } = adapter('@libsql/client') as typeof LibSql

/** Without them nothing that a page reads is there. */
const TABLES = ['cases', 'themes', 'municipalities', 'priorities', 'pages', 'media', 'payload_kv']

test('while the database takes nothing the text stays, pages stay up, and then it is stored once', async ({
  page,
  playwright,
}) => {
  test.setTimeout(240_000)
  await withOwnSite(test.info().outputPath('server.log'), {}, async ({ origin, database, start }) => {
    await start()
    const reader = await page.context().newPage()
    await reader.goto(`${origin}/en/cases`)
    await page.goto(`${origin}/en/join?purpose=question`)
    await page.getByLabel('Name', { exact: true }).fill('Aino Virtanen')
    await page.getByLabel('E-mail').fill('aino@example.fi')
    await page.getByLabel('Message').fill('Where can I see the shore power?')
    await takeTime(page)

    // Someone else writes and does not come to an end.
    const other = createClient({ url: `file:${database}` })
    const writing = await other.transaction('write')
    await page.getByRole('button', { name: 'Send the message' }).click()
    const alert = page.getByRole('alert').filter({ hasText: 'did not get through' })
    await expect(alert).toBeFocused()
    await expect(page).toHaveTitle(/^Error:/)
    await expect(alert.getByRole('link', { name: /@/ })).toHaveAttribute('href', /^mailto:/)
    await expect(page.getByLabel('Message')).toHaveValue('Where can I see the shore power?')
    expect((await reader.reload())?.status()).toBe(200)

    await writing.rollback()
    other.close()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(page).toHaveURL(/\/en\/join\/sent\?reference=HSR-/)
    const request = await playwright.request.newContext({ baseURL: origin })
    const headers = { Authorization: `JWT ${await tokenOf(request)}` }
    const stored = await request.get('/api/contact-submissions?depth=0', { headers })
    expect(((await stored.json()) as { totalDocs: number }).totalDocs).toBe(1)
    await request.dispose()
  })
})

test('without the database every published page is there, once the server has warmed up', async ({ playwright }) => {
  test.setTimeout(300_000)
  const log = test.info().outputPath('server.log')
  await withOwnSite(log, { WARM_UP: 'on' }, async ({ origin, database, start }) => {
    await start()
    await expect.poll(() => readFileSync(log, 'utf8'), { timeout: 200_000 }).toMatch(/\d+ pages are ready/)
    const request = await playwright.request.newContext({ baseURL: origin })
    const sitemap = await (await request.get('/sitemap.xml')).text()
    const paths = [...sitemap.matchAll(/<loc>([^<]+)/g)].map(([, address = '']) => new URL(address).pathname)
    expect(paths.length).toBeGreaterThan(200)
    const headers = { Authorization: `JWT ${await tokenOf(request)}` }

    const other = createClient({ url: `file:${database}` })
    for (const table of TABLES) await other.execute(`ALTER TABLE ${table} RENAME TO ${table}_away`)
    expect((await request.get('/api/cases', { headers })).status(), 'the database answers nothing').toBe(500)
    const answers = await Promise.all(paths.map(async (path) => `${path} ${(await request.get(path)).status()}`))
    expect(answers.filter((answer) => !answer.endsWith(' 200'))).toEqual([])

    for (const table of TABLES) await other.execute(`ALTER TABLE ${table}_away RENAME TO ${table}`)
    other.close()
    expect((await request.get('/en/cases?q=heat')).status()).toBe(200)
    await request.dispose()
  })
})
