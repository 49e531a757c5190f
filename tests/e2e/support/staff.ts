import { randomUUID } from 'node:crypto'
import { type APIRequestContext, type Page, expect } from '@playwright/test'
import type { Role } from '@/lib/lists'

/** Of the accounts that tests make. */
export const PASSWORD = 'correct horse battery'

const { SEED_ADMIN_EMAIL = '', SEED_ADMIN_PASSWORD = '' } = process.env

/** Signs in to the admin through its own form. */
export async function signIn(page: Page, email = SEED_ADMIN_EMAIL, password = SEED_ADMIN_PASSWORD): Promise<void> {
  await page.goto('/admin/login')
  await page.getByRole('textbox', { name: 'Email' }).fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page).toHaveURL(/\/admin\/?$/)
}

/** The administrator's token for REST. */
export async function tokenOf(request: APIRequestContext): Promise<string> {
  const answer = await request.post('/api/users/login', {
    data: { email: SEED_ADMIN_EMAIL, password: SEED_ADMIN_PASSWORD },
  })
  expect(answer.status()).toBe(200)
  return ((await answer.json()) as { token: string }).token
}

/** Makes an account with a password, as an administrator does it: by invitation, and then for whoever waits for the mail. */
export async function makeAccount(
  request: APIRequestContext,
  token: string,
  { name, email, role }: { name: string; email: string; role: Role },
): Promise<void> {
  const headers = { Authorization: `JWT ${token}` }
  const invited = await request.post('/api/users/invite', { headers, data: { name, email, role, language: 'en' } })
  expect(invited.status(), await invited.text()).toBeLessThan(300)
  const found = await request.get(`/api/users?where[email][equals]=${encodeURIComponent(email)}`, { headers })
  const { docs } = (await found.json()) as { docs: { id: string }[] }
  const changed = await request.patch(`/api/users/${docs[0]?.id}`, { headers, data: { password: PASSWORD } })
  expect(changed.status(), await changed.text()).toBe(200)
}

/**
 * Signs in an editor of one's own: Payload remembers for each account which language of the content it has open, so a
 * test that changes it must not share one.
 *
 * @param request not the page's own, which would be signed in as administrator
 */
export async function signInAsEditor(page: Page, request: APIRequestContext): Promise<void> {
  const email = `editor-${randomUUID()}@example.fi`
  await makeAccount(request, await tokenOf(request), { name: 'An Editor', email, role: 'editor' })
  await signIn(page, email, PASSWORD)
}
