import { measureProgress } from '@/lib/progress'
import type { Measure } from '@/lib/view'

const measure = (more: Partial<Measure>): Measure => ({
  metric: { text: 'Emissions' },
  unit: 'Mt CO2e',
  direction: 'increase',
  target: 5,
  targetYear: 2030,
  targetApproximate: false,
  ...more,
})
const value = (value: number, year?: number) => ({ value, year, approximate: false })

describe('the progress of a measure', () => {
  it('draws a rise as it is', () => {
    expect(measureProgress(measure({ latest: value(3.9) }))).toMatchObject({ goal: 5, reached: 3.9 })
  })

  it('counts a decrease from the baseline', () => {
    const emissions = { direction: 'decrease', target: 1.8, changePercent: -80 } as const
    const progress = measureProgress(measure({ ...emissions, baseline: value(9.1, 2005), latest: value(6.6, 2021) }))
    expect(progress.goal).toBe(80)
    expect(progress.reached).toBeCloseTo(27.47, 2)
    expect(progress.year).toBe(2021)
  })

  it('finds the goal of a decrease by itself when no per cent is given', () => {
    const progress = measureProgress(
      measure({ direction: 'decrease', target: 2, baseline: value(10), latest: value(9) }),
    )
    expect(progress.goal).toBeCloseTo(80)
  })

  it('reaches nothing without a figure, or without a baseline to count from', () => {
    expect(measureProgress(measure({})).reached).toBeUndefined()
    expect(measureProgress(measure({ direction: 'decrease', latest: value(6) })).reached).toBeUndefined()
  })

  it('draws nothing where the value went the wrong way', () => {
    const worse = measure({ direction: 'decrease', target: 2, baseline: value(10), latest: value(12) })
    expect(measureProgress(worse).reached).toBe(0)
  })
})
