import { expect, test } from '@playwright/test'
import { exceeded } from '@/bench/budget'
import { TEMPLATE_NAMES, TEMPLATES, type TemplateName } from '@/bench/templates'
import { foreign, PHONE, weigh } from '@/bench/weight'

/**
 * Compressed kB of scripts, and of everything, that a phone may have to fetch at its first visit, headers included: five in
 * a hundred more than it was when this was written. Less is welcome, and then a smaller budget.
 */
const BUDGETS: Record<TemplateName, { js: number; total: number }> = {
  home: { js: 132, total: 228 },
  list: { js: 166, total: 263 },
  map: { js: 166, total: 265 },
  search: { js: 166, total: 264 },
  sheet: { js: 133, total: 222 },
  case: { js: 132, total: 219 },
  theme: { js: 132, total: 220 },
  priority: { js: 132, total: 219 },
  municipalities: { js: 132, total: 218 },
  municipality: { js: 132, total: 218 },
  about: { js: 132, total: 220 },
  join: { js: 145, total: 231 },
  'join, sent': { js: 132, total: 215 },
  'not found': { js: 132, total: 214 },
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
