import { agoIn, dayIn, momentIn } from '@/lib/desk/moments'

const NOW = new Date('2026-11-24T12:00:00.000Z')

describe('a moment', () => {
  it('is told in Finnish time, as each language writes it', () => {
    const late = '2026-11-23T22:30:00.000Z'
    expect(momentIn(late, 'fi')).toBe('24.11.2026 klo 0.30')
    expect(momentIn(late, 'en')).toBe('24 Nov 2026, 00:30')
    expect(dayIn(late, 'sv')).toMatch(/^24/)
  })

  it.each([
    ['2026-11-24T11:59:30.000Z', 'this minute'],
    ['2026-11-24T12:10:00.000Z', 'this minute'],
    ['2026-11-24T11:15:00.000Z', '45 minutes ago'],
    ['2026-11-24T09:30:00.000Z', '2 hours ago'],
    ['2026-11-23T11:59:00.000Z', 'yesterday'],
    ['2026-10-20T12:00:00.000Z', '35 days ago'],
  ])('is so long ago: %s', (iso, text) => {
    expect(agoIn(iso, 'en', NOW)).toBe(text)
  })

  it('is so long ago in each language', () => {
    const iso = '2026-11-21T12:00:00.000Z'
    expect([agoIn(iso, 'fi', NOW), agoIn(iso, 'sv', NOW)]).toEqual(['3 päivää sitten', 'för 3 dagar sedan'])
  })
})
