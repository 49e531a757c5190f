/** @jest-environment node */
import { LINK_PROBLEM_NAMES } from '@/collections/quality/link-words'
import { sentenceOf } from '@/collections/quality/finding-words'
import type { Finding, FindingValues } from '@/lib/quality/finding'
import { LINK_PROBLEMS } from '@/lib/links/outcome'
import { LOCALES } from '@/lib/locales'

const VALUES: FindingValues = {
  'picture-untold': { picture: 'p1' },
  'picture-language': { picture: 'p1', language: 'fi' },
  'picture-fine': {},
  'summary-short': { language: 'sv', length: 7, shortest: 60 },
  'summary-long': { language: 'en', length: 207, longest: 200 },
  'summary-fine': {},
  'number-without-source': { value: '−40 %' },
  'numbers-fine': {},
  'finished-without-results': {},
  'finished-fine': {},
  'link-broken': { url: 'https://a.example/', problem: 'not-found' },
  'links-more-broken': { count: 3 },
  'links-untried': { count: 4 },
  'links-fine': {},
  'review-due': {},
  'review-never': {},
  'review-old': { date: '2024-01-31T12:00:00Z' },
  'review-fine': { date: '2026-01-31T12:00:00Z' },
  'language-missing': { language: 'sv' },
  'language-outdated': { language: 'fi' },
  'language-unknown': { language: 'fi' },
  'language-fine': { language: 'sv' },
}

describe('each finding', () => {
  it.each(Object.entries(VALUES))('%s says something in every language, with its values', (code, values) => {
    const said = sentenceOf({ code, values, severity: 'should' } as Finding)
    expect(new Set(LOCALES.map((locale) => said[locale])).size).toBe(3)
    for (const locale of LOCALES) {
      expect(said[locale]).toMatch(/^\S.*\.$/)
      expect(said[locale]).not.toMatch(/undefined|\[object/)
      for (const value of Object.values(values).filter((value) => typeof value === 'number'))
        expect(said[locale]).toContain(String(value))
    }
  })

  it('names what it is about', () => {
    const link = sentenceOf({ code: 'link-broken', severity: 'should', values: VALUES['link-broken'] })
    expect(link.fi).toBe('Tämä linkki on rikki: https://a.example/ (sivua ei ole). Korjaa tai poista se.')
    const old = sentenceOf({ code: 'review-old', severity: 'should', values: VALUES['review-old'] })
    expect(old.fi).toContain('31.1.2024')
    const language = sentenceOf({ code: 'language-missing', severity: 'should', values: { language: 'sv' } })
    expect(language.en).toContain('Swedish is missing')
  })
})

test('each problem of a link has a name in every language', () => {
  for (const problem of LINK_PROBLEMS)
    for (const locale of LOCALES) expect(LINK_PROBLEM_NAMES[problem][locale]).not.toBe('')
})
