import { kilobytes, number, table } from '@/bench/table'

describe('a table', () => {
  it('is Markdown, with figures on the right', () => {
    expect(table(['', 'ms'], [['home', '12']])).toBe('|  | ms |\n| --- | ---: |\n| home | 12 |')
  })
})

describe('a number', () => {
  it.each([
    [0, '0'],
    [0.0449, '0.045'],
    [0.321, '0.32'],
    [4.06, '4.1'],
    [155.4, '155'],
    [12_400, '12,400'],
    [NaN, '–'],
  ])('%p has the digits that it deserves', (value, text) => {
    expect(number(value)).toBe(text)
  })

  it('of bytes is in kB of 1,000', () => {
    expect([0, 154_960].map(kilobytes)).toEqual(['0', '155.0'])
  })
})
