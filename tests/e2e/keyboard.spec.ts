import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { focused, tabTo } from './support/keyboard'

test('the first stop is the link that skips the head of the page', async ({ page }) => {
  await page.goto('/en')
  await page.keyboard.press('Tab')
  await expect(focused(page)).toHaveText('Skip to content')
  await expect(focused(page)).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('everything that takes the focus shows it, and nothing covers it (WCAG 2.4.7, 2.4.11)', async ({ page }) => {
  await page.goto('/en/cases/pornainen-sand-battery')
  const stops: string[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const ringed = [element, element.closest('article')].flatMap((each) => (each ? getComputedStyle(each) : []))
      const { left, top, width, height } = element.getBoundingClientRect()
      const over = document.elementFromPoint(left + width / 2, top + height / 2)
      return {
        name: element.textContent ?? '',
        marked: ringed.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none'),
        covered: !(over && (element.contains(over) || over.contains(element))),
      }
    })
    if (!stop) break
    expect(stop).toMatchObject({ marked: true, covered: false })
    stops.push(stop.name)
  }
  expect(stops.length).toBeGreaterThan(20)
  expect(stops).toContain('Ask about this case')
})

test('after the skip link the next page and the way back are what they say', async ({ page }) => {
  await page.goto('/en/about')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Municipalities' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /municipalities/ })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'About the region' })).toBeVisible()
})

test('from the home page to a case, and an enquiry about it, without a mouse', async ({ page }) => {
  await page.goto('/en')
  await tabTo(page, /Browse the cases/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible()
  await tabTo(page, /The world's largest sand battery/, 200)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('sand battery')
  await tabTo(page, 'Ask about this case')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await page.getByLabel('Name', { exact: true }).focus()
  await page.keyboard.type('Aino Virtanen')
  await tabTo(page, 'Send the message')
  await page.keyboard.press('Enter')
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' })
  await expect(summary).toBeFocused()
  await expect(page).toHaveTitle(/^Error:/)
  await expectAccessible(page)

  await tabTo(page, 'Enter your e-mail address')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('E-mail')).toBeFocused()
  await page.keyboard.type('aino.virtanen@example.fi')
  await page.getByRole('textbox', { name: 'Message' }).focus()
  await page.keyboard.type('May we visit?')
  await tabTo(page, 'Send the message')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you, we have your message' })).toBeFocused()
})

test('text at twice its size and wide spacing lose nothing (WCAG 1.4.4, 1.4.12)', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 })
  for (const address of ['/fi', '/fi/cases/pornainen-sand-battery', '/sv/join']) {
    await page.goto(address)
    // As the reader's own stylesheet: the page's policy lets no <style> in.
    await page.evaluate((rules) => {
      const own = new CSSStyleSheet()
      own.replaceSync(rules)
      document.adoptedStyleSheets.push(own)
    }, 'html { font-size: 200% } * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }')
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(h1, h2, h3, p, a, dd, dt, label, button)')]
        .filter((element) => {
          const { overflowX, clip, clipPath } = getComputedStyle(element)
          const hidden = clip !== 'auto' || clipPath !== 'none'
          return !hidden && overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
        })
        .map((element) => element.textContent),
    )
    expect(cut).toEqual([])
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways, `${address} scrolls sideways`).toBeLessThanOrEqual(0)
  }
})
