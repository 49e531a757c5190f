import { expect, test } from '@playwright/test'
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales'
import { PAGES } from './support/addresses'
import { expectAccessible, expectNoSidewaysScroll } from './support/accessibility'
import { messages } from './support/messages'
import { watch } from './support/watch'

/** Each width and each colour scheme; below 960 px the arrangement is that of a phone. */
const WINDOWS = [
  { width: 320, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const

/** Colours and roles are the same in every language, so the others are looked at in each arrangement once. */
const needsAxe = (locale: Locale, index: number) =>
  locale === DEFAULT_LOCALE || index === 0 || index === WINDOWS.length - 1

/** A placeholder without its value, a value that is none, or the key of a sentence instead of the sentence. */
const UNFINISHED = new RegExp(`\\{\\{|\\bundefined\\b|\\[object |\\b(${Object.keys(messages('en')).join('|')})\\.[a-z]`)

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
    expect(await page.locator('body').innerText()).not.toMatch(UNFINISHED)

    for (const [index, { width, colorScheme }] of WINDOWS.entries()) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await expectNoSidewaysScroll(page)
      if (needsAxe(locale, index)) await expectAccessible(page)
    }
    expect(await context.cookies(), 'public pages set no cookie').toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length), 'nothing is stored').toBe(0)
    expect(complaints).toEqual([])
  })
}
