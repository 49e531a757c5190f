import { csvRows, toCsv, withoutGuard } from '@/lib/csv'

const oneCell = (value: string) => toCsv([[value]]).slice(1, -2)

describe('a table as CSV', () => {
  it('begins with the mark of UTF-8, and each row ends as RFC 4180 wants it', () => {
    expect(
      toCsv([
        ['Name', 'Age'],
        ['Åsa', '3'],
      ]),
    ).toBe('\uFEFFName,Age\r\nÅsa,3\r\n')
  })

  it.each([
    ['one,two', '"one,two"'],
    ['say "hi"', '"say ""hi"""'],
    ['one\ntwo', '"one\ntwo"'],
    ['one\r\ntwo', '"one\r\ntwo"'],
    ['', ''],
    [' plain ', ' plain '],
  ])('quotes only what it must: %j', (value, cell) => {
    expect(oneCell(value)).toBe(cell)
  })

  it.each(['=1+1', '+358 9 4767 411', '-1', '@SUM(A1)', '\t=1+1', '\r=1+1', "=cmd|' /C calc'!A0", '="a",b'])(
    'gives no spreadsheet a formula: %j',
    (value) => {
      expect(oneCell(value).replace(/^"/, '')).toMatch(/^'/)
    },
  )

  it.each(['a=b', '1-2', 'me@example.fi', "'quoted'"])('leaves harmless text alone: %s', (value) => {
    expect(oneCell(value)).toBe(value)
  })

  it.each(['=1+1', "'=1+1", "''=1", "'quoted'", '-1', 'plain'])('gives back what it made harmless: %s', (value) => {
    expect(withoutGuard(oneCell(value))).toBe(value)
  })

  it('separates with semicolons too', () => {
    expect(csvRows([['a', 'b,c', 'd;e']], ';')).toBe('a;"b,c";"d;e"\r\n')
  })
})
