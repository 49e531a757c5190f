/** @jest-environment node */
import { fromCell, toCell } from '@/lib/case-file/cells'
import { COLUMNS } from '@/lib/case-file/columns'
import { nearNames } from '@/lib/case-file/references'
import { readFile } from '@/lib/case-file/read'

const column = (name: string) => COLUMNS.find((each) => each.name === name)!
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string, name = 'a.csv') => readFile(name, bytes(text))

describe('a cell', () => {
  it.each([
    ['wholeRegion', true, 'yes'],
    ['wholeRegion', false, 'no'],
    ['yearStarted', 2024, '2024'],
    ['municipalities', ['espoo', 'helsinki'], 'espoo, helsinki'],
    ['title_fi', 'Ääni', 'Ääni'],
    ['seeks_en', null, ''],
    ['links', [{ label: { en: 'A' }, url: 'https://a.fi' }], '[{"label":{"en":"A"},"url":"https://a.fi"}]'],
  ])('of %s comes back as it is', (name, value, cell) => {
    expect(toCell(value)).toBe(cell)
    expect(fromCell(column(name), cell)).toEqual(value)
  })

  it.each([
    ['wholeRegion', 'Kyllä', true],
    ['wholeRegion', 'FALSE', false],
    ['lastReviewed', '24.11.2026', '2026-11-24'],
    ['lastReviewed', '2026-11-24T08:00:00.000Z', '2026-11-24'],
    ['topics', 'a;b  c', ['a', 'b', 'c']],
    ['summary_en', ' one\r\ntwo ', 'one\ntwo'],
  ])('of %s is read as people and spreadsheets write it: %s', (name, cell, value) => {
    expect(fromCell(column(name), cell)).toEqual(value)
  })

  it.each([
    ['wholeRegion', 'perhaps', 'yes'],
    ['yearStarted', 'last year', 'number'],
    ['lastReviewed', '31.2.2026', 'date'],
    ['lastReviewed', 'soon', 'date'],
    ['links', '{', 'json'],
  ])('of %s that can’t be read says so: %s', (name, cell, unread) => {
    expect(fromCell(column(name), cell)).toEqual({ unread })
  })
})

describe('a file', () => {
  it.each([',', ';', '\t'])('may separate with %j', (sign) => {
    const { cases, problems } = read(`\uFEFFslug${sign}title_en\r\na${sign}"One, two; three"\r\n\r\nb${sign}Two`)
    expect(problems).toEqual([])
    expect(cases.map(({ row, values }) => [row, values.slug, values.title_en])).toEqual([
      [2, 'a', 'One, two; three'],
      [4, 'b', 'Two'],
    ])
  })

  it('keeps what a spreadsheet would take for a formula', () => {
    expect(read("slug,title_en\na,'=1+1").cases[0]?.values.title_en).toBe('=1+1')
  })

  it('has only the columns that it has, and never the status', () => {
    expect(read('slug,status,title_sv\na,draft,').cases[0]?.values).toEqual({ slug: 'a', title_sv: null })
  })

  it.each([
    ['slug,title_en,title_en\na,b,c', 'twice-column'],
    ['slug,titel\na,b', 'unknown-column'],
    ['slug,links\na,"[{""label"":""A"",""colour"":""red""}]"', 'rows'],
    ['slug,body_en\na,"**b"', 'stars'],
    ['slug,body_en\na,"[b](c:d)"', 'link'],
    ['slug,title_en\na,"b', 'csv'],
    ['slug\n', 'empty'],
  ])('tells its problem: %j', (text, kind) => {
    expect(read(text).problems.map((problem) => problem.kind)).toEqual([kind])
  })

  it.each([
    ['{"slug":"a"}', 'no-json'],
    ['oops', 'no-json'],
    ['[{"slug":"a","topics":"b"}]', 'type'],
    ['[{"slug":"a","wholeRegion":null}]', 'type'],
    ['[{"slug":"a","keyFacts":[1]}]', 'rows'],
  ])('of JSON tells its problem: %s', (text, kind) => {
    expect(read(text, 'a.json').problems.map((problem) => problem.kind)).toEqual([kind])
  })
})

it('names that may have been meant come nearest first', () => {
  expect(nearNames('citizen-city', ['climate-neutrality', 'citizens-city'])).toEqual(['citizens-city'])
  expect(nearNames('zzz', ['climate-neutrality'])).toEqual([])
})
