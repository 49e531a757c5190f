import { atomFeed } from '@/lib/atom'
import { caseCard } from '../../support/cases'

const feed = (cases: Parameters<typeof atomFeed>[0]['cases']) => {
  const settings = { siteUrl: 'https://example.fi', title: 'Cases', subtitle: 'New ones', author: 'The Council' }
  const document = new DOMParser().parseFromString(atomFeed({ ...settings, locale: 'sv', cases }), 'application/xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}

describe('the Atom feed', () => {
  it('names every case with a stable id and its address', () => {
    const entry = feed([caseCard('one')]).querySelector('entry')
    expect(entry?.querySelector('id')?.textContent).toBe('tag:helsinkismart.fi,2026:case/one/sv')
    expect(entry?.querySelector('link')?.getAttribute('href')).toBe('https://example.fi/sv/cases/one')
  })

  it('is well formed whatever a title holds', () => {
    const title = `<b>&"quoted"'\u0000\u0008 ]]> å`
    expect(feed([caseCard('one', { title: { text: title } })]).querySelector('entry > title')?.textContent).toBe(
      `<b>&"quoted"' ]]> å`,
    )
  })

  it('marks a summary in another language', () => {
    const summary = { text: 'In English', lang: 'en' } as const
    expect(
      feed([caseCard('one', { summary })])
        .querySelector('summary')
        ?.getAttribute('xml:lang'),
    ).toBe('en')
  })

  it('is as new as its newest change', () => {
    const cases = [caseCard('one'), caseCard('two', { updatedAt: '2026-12-01T00:00:00.000Z' })]
    expect(feed(cases).querySelector('feed > updated')?.textContent).toBe('2026-12-01T00:00:00.000Z')
  })

  it('is valid without a case', () => {
    expect(feed([]).querySelector('entry')).toBeNull()
  })
})
