import AxeBuilder from '@axe-core/playwright'
import { type Page, expect } from '@playwright/test'

/** Colours that are on their way from one scheme to the other have no contrast of their own. */
const hasSettled = (page: Page) =>
  page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))

/** Fails on any violation that axe knows, best practices too, with the rule and the elements. */
export async function expectAccessible(page: Page): Promise<void> {
  await hasSettled(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`),
  ).toEqual([])
}

/** Fails when the page is wider than the window, so that a reader would have to scroll sideways (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return { content: scrollWidth, window: clientWidth }
  })
  expect(content, `the page is ${content} px wide in a window of ${window} px`).toBeLessThanOrEqual(window)
}
