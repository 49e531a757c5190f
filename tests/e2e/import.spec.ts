import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { signInAsEditor, tokenOf } from './support/staff'

const NEW = 'e2e-quiet-library'
const PUBLISHED = 'solar-foods-factory-01'
const FIELDS = 'slug;title_en;summary_en;title_fi;theme;municipalities;wholeRegion'

const csv = (...rows: string[]) => ({
  name: 'cases.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`\uFEFF${[FIELDS, ...rows].join('\r\n')}\r\n`),
})

test('an editor takes cases out, mends a file, and brings it in as drafts', async ({ page, request }) => {
  test.setTimeout(240_000)
  await signInAsEditor(page, request)
  await page.goto('/admin/collections/cases')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Cases of this list as a table (CSV)' }).click()
  const exported = await readFile(await (await download).path(), 'utf8')
  expect(exported).toContain(PUBLISHED)

  await page.getByRole('link', { name: 'Import cases' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import cases')
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByText('Choose a file first.')).toBeVisible()

  const file = page.getByLabel('File', { exact: true })
  await file.setInputFiles(csv(`${NEW};A quiet library;Books without noise.;Hiljainen kirjasto;citizen-city;espoo;no`))
  await page.getByRole('button', { name: 'Check the file' }).click()
  const wrong = page.getByRole('row', { name: /theme/ })
  await expect(wrong).toContainText('Did you mean: citizens-city?')
  await expect(page.getByRole('button', { name: 'Import as drafts' })).toHaveCount(0)

  await file.setInputFiles(csv(`${NEW};A quiet library;Books without noise.;Hiljainen kirjasto;citizens-city;espoo;no`))
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByText('New: 1. Changed: 0. As they are: 0.')).toBeVisible()
  await page.getByRole('button', { name: 'Import as drafts' }).click()
  // The worker looks for jobs every ten seconds.
  await expect(page.getByText('Imported as drafts: 1.')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('link', { name: 'Show the drafts' }).click()
  await expect(page.getByRole('link', { name: 'A quiet library' })).toBeVisible()
  expect((await page.request.get(`/en/cases/${NEW}`)).status(), 'a draft is not on the site').toBe(404)

  // What the other tests count is as it was.
  const headers = { Authorization: `JWT ${await tokenOf(request)}` }
  const gone = await request.delete(`/api/cases?where[slug][equals]=${NEW}`, { headers })
  expect(gone.status()).toBe(200)
})
