import { type APIRequestContext, expect, test } from '@playwright/test'
import { signIn, tokenOf } from './support/staff'

/** Makes a document over REST. */
async function make(
  request: APIRequestContext,
  headers: Record<string, string>,
  collection: string,
  data: object,
): Promise<string> {
  const response = await request.post(`/api/${collection}?locale=en`, {
    headers,
    data: { _status: 'published', ...data },
  })
  expect(response.status(), await response.text()).toBe(201)
  return ((await response.json()) as { doc: { id: string } }).doc.id
}

const theme = (slug: string, title: string) => ({ slug, title, summary: 'A theme.', look: 'citizens-city', order: 90 })

test('a theme in use is not deleted, is archived, and its cases and its address go on', async ({ page }) => {
  test.setTimeout(300_000)
  await signIn(page)
  const { request } = page
  const headers = { Authorization: `JWT ${await tokenOf(request)}` }
  const old = await make(request, headers, 'themes', theme('e2e-old-theme', 'The old theme'))
  const next = await make(request, headers, 'themes', theme('e2e-new-theme', 'The new theme'))
  const data = { title: 'A case that moves', slug: 'e2e-moves', summary: 'It moves.', wholeRegion: true, theme: old }
  const moving = await make(request, headers, 'cases', data)

  await page.goto(`/admin/collections/themes/${old}?locale=en`)
  await expect(page.locator('[data-part=uses]').getByRole('link', { name: 'A case that moves' })).toBeVisible()
  const refused = await request.delete(`/api/themes/${old}`, { headers })
  expect(refused.status()).toBe(409)
  expect(await refused.text()).toContain('A case that moves')

  const archive = await request.patch(`/api/themes/${old}?locale=en`, {
    headers,
    data: { archived: true, successors: [next], _status: 'published' },
  })
  expect(archive.status()).toBe(200)
  for (const locale of ['en', 'fi', 'sv']) {
    await page.goto(`/${locale}/themes/e2e-old-theme`)
    await expect(page.getByRole('link', { name: 'The new theme' }).first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'A case that moves' })).toBeVisible()
    await page.goto(`/${locale}`)
    await expect(page.getByRole('link', { name: 'The old theme' })).toHaveCount(0)
  }

  await page.goto(`/admin/collections/themes/${old}?locale=en`)
  await page.getByLabel('Move its cases to').selectOption({ label: 'The new theme' })
  await page.getByRole('button', { name: 'Move the cases' }).click()
  await expect(page.getByText('Cases moved: 1.')).toBeVisible()
  await page.goto('/en/themes/e2e-new-theme')
  await expect(page.getByRole('link', { name: 'A case that moves' })).toBeVisible()

  await page.goto(`/admin/collections/cases/${moving}?locale=en`)
  await page.locator('#field-slug').fill('e2e-moved')
  await expect(page.getByText('/cases/e2e-moves will lead to the new address for good')).toBeVisible()
  await page.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container')).toContainText(/success/i)
  for (const locale of ['en', 'fi', 'sv']) {
    const answer = await request.get(`/${locale}/cases/e2e-moves`, { maxRedirects: 0 })
    expect([301, 308]).toContain(answer.status())
    expect(answer.headers().location).toMatch(new RegExp(`/${locale}/cases/e2e-moved$`))
  }

  // What the other tests count is as it was.
  expect((await request.delete(`/api/cases/${moving}`, { headers })).status()).toBe(200)
  expect((await request.delete(`/api/themes/${old}`, { headers })).status()).toBe(200)
  expect((await request.delete(`/api/themes/${next}`, { headers })).status()).toBe(200)
})
