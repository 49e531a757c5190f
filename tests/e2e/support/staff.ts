import { type APIRequestContext, type Page, expect } from '@playwright/test'

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
