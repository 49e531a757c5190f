import { formatDate } from '@/lib/format-date'

it.each([
  ['en', '24 November 2026'],
  ['fi', '24. marraskuuta 2026'],
  ['sv', '24 november 2026'],
] as const)('writes a date in %s', (locale, words) => {
  expect(formatDate('2026-11-24', locale)).toBe(words)
})

it('writes the day that it is in Finland', () => {
  expect(formatDate('2026-11-23T22:30:00.000Z', 'en')).toBe('24 November 2026')
})
