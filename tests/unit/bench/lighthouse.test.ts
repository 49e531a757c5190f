import { middleOf, verdictOf, type Category, type Report, type Verdict } from '@/bench/lighthouse'

const category = (score: number | null, ...audits: [id: string, weight: number][]) => ({
  score,
  auditRefs: audits.map(([id, weight]) => ({ id, weight })),
})

const report: Report = {
  lighthouseVersion: '12.8.2',
  categories: {
    performance: category(0.974, ['largest-contentful-paint', 25]),
    accessibility: category(0.96, ['color-contrast', 7], ['target-size', 7], ['managed-focus', 0]),
    'best-practices': category(1, ['errors-in-console', 1]),
    seo: category(null, ['meta-description', 1]),
  },
  audits: {
    'largest-contentful-paint': { score: 0.9, numericValue: 1812.4 },
    'cumulative-layout-shift': { score: 1, numericValue: 0 },
    'total-blocking-time': { score: 1, numericValue: 96 },
    'color-contrast': { score: 0 },
    'target-size': { score: null },
    'managed-focus': { score: 0 },
    'errors-in-console': { score: 1 },
  },
}

describe('a verdict of Lighthouse', () => {
  const verdict = verdictOf(report)

  it('has scores of 100 and the figures behind them', () => {
    expect(verdict).toMatchObject({ performance: 97, accessibility: 96, 'best-practices': 100, lcp: 1812.4, cls: 0 })
    expect(verdict.tbt).toBe(96)
  })

  it('has no score where Lighthouse gave none', () => {
    expect(verdict.seo).toBeNaN()
  })

  it('names what cost points: nothing that does not apply, or that carries no weight', () => {
    expect(verdict.failed).toEqual(['color-contrast'])
  })

  it('in the middle of several is the one by its performance', () => {
    const of = (performance: number): Verdict => ({ ...verdict, ['performance' satisfies Category]: performance })
    expect(middleOf([of(98), of(85), of(91)]).performance).toBe(91)
    expect(() => middleOf([])).toThrow('Nothing was judged')
  })
})
