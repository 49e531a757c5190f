import { readFileSync } from 'node:fs'
import { CROPS, focusStep } from '@/lib/crops'

describe('the crops that the admin shows', () => {
  it.each(Object.values(CROPS))('$ratio is how $shownIn cuts a cover', ({ ratio, shownIn }) => {
    const aspect = ratio === '1/1' ? 'aspect-square' : `aspect-${ratio}`
    expect(readFileSync(shownIn, 'utf8')).toContain(aspect)
  })

  it.each([
    [0, 0],
    [34, 30],
    [55, 60],
    [100, 100],
  ])('the point at %i %% is kept at %i %%, as classes can', (percent, step) => {
    expect(focusStep(percent)).toBe(step)
  })
})
