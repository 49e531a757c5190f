import { type Browser, type Locator, type Page, expect } from '@playwright/test'
import { PASSWORD, signIn } from './staff'

/** Signs someone in to a browser of their own. They work in Helsinki. */
export async function atWork(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext({ timezoneId: 'Europe/Helsinki', locale: 'en-US' })).newPage()
  await signIn(page, email, PASSWORD)
  return page
}

/** The part beside the form with this heading. */
export const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** Opens a document and waits until its form can be used. A colleague who still has it open is asked to make room. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  const button = part(page, 'Stage of work').getByRole('button').first()
  const takeOver = page.getByRole('dialog').getByRole('button', { name: /take over/i })
  await expect(button.or(takeOver).first()).toBeVisible()
  if (await takeOver.isVisible()) {
    await takeOver.click()
    // Payload draws the form anew for the one who has taken over. A request that it gave up meanwhile can keep
    // Playwright from ever calling the page quiet.
    await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => {})
  }
  await expect(button).toBeEnabled()
}

/** Waits for what Payload says at the edge of the window. */
export const told = (page: Page, what: RegExp) => expect(page.locator('.payload-toast-container')).toContainText(what)

/** Confirms in the dialog that is open. */
export const confirm = (page: Page, name: RegExp) => page.getByRole('dialog').getByRole('button', { name }).click()

/** Presses a button that asks for confirmation, and gives it. A page that is not alive yet does not hear the first try. */
export async function confirmed(page: Page, button: Locator, name: RegExp): Promise<void> {
  const dialog = page.getByRole('dialog')
  await expect(async () => {
    await button.click()
    await expect(dialog).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await dialog.getByRole('button', { name }).click()
}

/** Chooses a value in one of the admin's relationship fields. */
export async function choose(page: Page, field: string, value: string): Promise<void> {
  const box = page.locator(`#field-${field}`)
  await box.getByRole('combobox').fill(value)
  await page.getByRole('option', { name: value, exact: true }).click()
  await expect(box).toContainText(value)
}

/** Soon, as the picker of the admin writes it, which knows full minutes only: Nov 26, 2026 3:11 AM. */
export function soon(): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: 'Europe/Helsinki',
    ...({ month: 'short', day: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit' } as const),
  }).formatToParts(new Date(Date.now() + 120_000))
  const { month, day, year, hour, minute, dayPeriod } = Object.fromEntries(
    parts.map(({ type, value }) => [type, value]),
  )
  return `${month} ${day}, ${year} ${hour}:${minute} ${dayPeriod}`
}
