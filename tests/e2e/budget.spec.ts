import { expect, test } from '@playwright/test'
import { exceeded } from '@/bench/budget'
import { TEMPLATE_NAMES, TEMPLATES, type TemplateName } from '@/bench/templates'
import { foreign, PHONE, weigh } from '@/bench/weight'

/**
 * Compressed kB of scripts, and of everything, that a phone may have to fetch at its first visit, headers included: five in
 * a hundred more than it was when this was written. Less is welcome, and then a smaller budget.
 */
const BUDGETS: Record<TemplateName, { js: number; total: number }> = {
  home: { js: 148, total: 255 },
  list: { js: 172, total: 278 },
  map: { js: 172, total: 280 },
  search: { js: 172, total: 279 },
  sheet: { js: 150, total: 270 },
  case: { js: 148, total: 248 },
  theme: { js: 148, total: 252 },
  priority: { js: 148, total: 254 },
  municipalities: { js: 148, total: 243 },
  municipality: { js: 148, total: 242 },
  about: { js: 148, total: 245 },
  join: { js: 162, total: 258 },
  'join, sent': { js: 148, total: 240 },
  'not found': { js: 148, total: 237 },
}

const EVERYWHERE = { requests: 25, fonts: 2, elements: 999 }

test.use(PHONE)

for (const name of TEMPLATE_NAMES) {
  test(`${name}: stays within its budget`, async ({ page }) => {
    const weight = await weigh(page, TEMPLATES[name])
    expect(exceeded(weight, { ...BUDGETS[name], ...EVERYWHERE }).join('\n\n')).toBe('')
    expect(foreign(weight, new URL(page.url()).origin), 'asks no other host').toEqual([])
  })
}
