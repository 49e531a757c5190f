import type { Locator, Page } from '@playwright/test'

/** What has the focus. */
export const focused = (page: Page) => page.locator(':focus')

/** Presses Tab until something holds, as someone without a mouse would. */
async function tabUntil(page: Page, what: string, holds: () => Promise<boolean>, limit: number): Promise<void> {
  for (let presses = 0; presses < limit; presses++) {
    await page.keyboard.press('Tab')
    if (await holds()) return
  }
  throw new Error(`${limit} presses of Tab did not reach ${what}`)
}

/** Presses Tab until an element with this name has the focus. */
export const tabTo = (page: Page, name: string | RegExp, limit = 80): Promise<void> =>
  tabUntil(
    page,
    String(name),
    async () => {
      const text = await focused(page).evaluate(
        (element) => element.getAttribute('aria-label') ?? element.textContent ?? '',
      )
      return typeof name === 'string' ? text.trim() === name : name.test(text)
    },
    limit,
  )

/** Presses Tab until this field, or this button of a group, has the focus. */
export const tabToField = (page: Page, field: Locator, limit = 80): Promise<void> =>
  tabUntil(
    page,
    String(field),
    () => field.evaluate((element) => element === element.ownerDocument.activeElement),
    limit,
  )
