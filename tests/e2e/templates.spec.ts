import { expect, test } from '@playwright/test'
import { PAGES } from './support/addresses'
import { expectAccessible, expectNoSidewaysScroll } from './support/accessibility'
import { watch } from './support/watch'

const WIDTHS = [320, 390, 1280]

for (const { locale, path, address } of PAGES) {
  test(`${address} is sound`, async ({ page, context }) => {
    const complaints = watch(page)
    const response = await page.goto(address)
    expect(response?.status()).toBe(path === '/no-such-page' ? 404 : 200)

    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page).toHaveTitle(/Helsinki Smart Region/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      await expect(page.getByRole(landmark)).toHaveCount(1)
    }
    // Every sentence has its translation, and every placeholder its value.
    expect(await page.locator('body').innerText()).not.toMatch(/\{\{|\bundefined\b|\[object |^\w+(\.\w+){2,}$/m)

    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      await expectNoSidewaysScroll(page)
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page)
    }
    expect(await context.cookies(), 'public pages set no cookie').toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length), 'nothing is stored').toBe(0)
    expect(complaints).toEqual([])
  })
}
