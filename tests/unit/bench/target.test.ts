import { judged, marked, targetList } from '@/bench/target'

const figures = [
  { of: 'home', value: 155 },
  { of: 'list', value: 179 },
]
const write = (value: number) => `${value} kB`

describe('a target', () => {
  it('is judged by the worst figure, whether large or small is bad', () => {
    expect(judged('Light', figures, { most: 200 }, write)).toEqual({ met: true, text: 'Light: at worst 179 kB (list)' })
    expect(judged('Heavy', figures, { least: 100 }, write)).toEqual({
      met: true,
      text: 'Heavy: at worst 155 kB (home)',
    })
  })

  it('counts what misses it', () => {
    expect(judged('Light', figures, { most: 165 }, write)).toEqual({
      met: false,
      text: 'Light: missed by 1 of 2, at worst 179 kB (list)',
    })
  })

  it('is met by its very limit', () => {
    expect(judged('Light', figures, { most: 179 }, write).met).toBe(true)
    expect(judged('Heavy', figures, { least: 155 }, write).met).toBe(true)
  })

  it('is neither met nor missed when nothing was measured', () => {
    expect(judged('Light', [], { most: 1 }, write)).toEqual({ text: 'Light: not measured' })
  })

  it('is missed by a figure that is no number', () => {
    expect(judged('Light', [{ of: 'home', value: NaN }], { most: 1 }, write).met).toBe(false)
  })

  it('leaves a cross beside a figure that misses it', () => {
    expect(marked(99, { least: 95 }, '99')).toBe('99')
    expect(marked(94, { least: 95 }, '94')).toBe('94 ✗')
  })

  it('shows in the list with its sign', () => {
    expect(targetList([{ met: true, text: 'a' }, { met: false, text: 'b' }, { text: 'c' }])).toBe('- ✓ a\n- ✗ b\n- – c')
  })
})
