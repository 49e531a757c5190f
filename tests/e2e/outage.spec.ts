import { expect, test } from '@playwright/test'
import { createRequire } from 'node:module'
import type * as LibSql from '@libsql/client'
import { withOwnSite } from './support/servers'
import { tokenOf } from './support/staff'
import { takeTime } from './support/visitor'

// Payload's adapter brings it: the project itself has no use for it.
const adapter = createRequire(createRequire(import.meta.url).resolve('@payloadcms/db-sqlite'))
const { createClient } = adapter('@libsql/client') as typeof LibSql

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
