import { countBits } from '@/lib/catalogue/bits'
import { Catalogue } from '@/lib/catalogue/catalogue'
import { type Entry, type Written, keepTexts } from '@/lib/catalogue/entry'
import { excerpt } from '@/lib/catalogue/excerpt'
import { suggest } from '@/lib/catalogue/suggest'
import type { Locale } from '@/lib/locales'

const entry = (slug: string, texts: Written, place: string[] = []): Entry => ({
  id: slug,
  slug,
  ...keepTexts(texts),
  values: { theme: [], priority: [], municipality: place, topic: [], stage: [], year: [] },
  publishedAt: '2026-11-24T09:00:00.000Z',
  updatedAt: '2026-11-24T09:00:00.000Z',
})

const catalogue = new Catalogue()
catalogue.put(
  entry('pump', {
    en: {
      title: 'A heat pump for the school',
      summary: 'Old school, new heat.',
      body: 'The pump was built in 2020.',
    },
    fi: { title: 'Lämpöpumppu koululle', summary: 'Vanha koulu lämpenee.' },
    sv: { title: 'En värmepump för skolan', summary: 'Fjärrvärmen räcker inte.' },
  }),
)
catalogue.put(
  entry('scattered', {
    en: {
      title: 'Heat for the town',
      summary: 'A pump moves water.',
      body: `${'Words go on and on. '.repeat(30)}Here the school is named at last.`,
    },
  }),
)
catalogue.put(
  entry('helen', { en: { title: 'Deep rock', summary: 'A cavern.', organisations: 'Helen · Vantaan Energia' } }),
)
catalogue.put(entry('harbour', { en: { title: 'The quiet harbour', summary: 'Ships on shore power.' } }, ['espoo']))
catalogue.setNames('en', [
  { facet: 'municipality', value: 'espoo', text: 'Espoo', language: 'fi', weight: 48 },
  { facet: 'municipality', value: 'espoo', text: 'Esbo', language: 'sv', weight: 48 },
])

const find = (q: string, locale: Locale = 'en') => {
  const found = catalogue.search(q, locale)
  if (!found) return undefined
  return catalogue.entriesAt(catalogue.sorted(found.cases, 'relevance', locale, found)).map(({ slug }) => slug)
}

describe('search', () => {
  it.each([
    ['a word', 'cavern', ['helen']],
    ['a beginning', 'harb', ['harbour']],
    ['another form', 'ships’ harbours', ['harbour']],
    ['two letters swapped', 'harbuor', ['harbour']],
    ['an organisation', 'vantaan energia', ['helen']],
    ['a municipality by its other name', 'Esbo', ['harbour']],
    ['a municipality in another case form', 'Espoossa', ['harbour']],
    ['what other people shout', 'CAVERN!!!', ['helen']],
  ])('finds by %s', (_, q, expected) => {
    expect(find(q)).toEqual(expected)
  })

  it('puts words side by side before the same words scattered', () => {
    expect(find('heat pump')).toEqual(['pump', 'scattered'])
  })

  it('finds joined words by their last part, and text that is only in English', () => {
    expect(find('pumpulla', 'fi')).toEqual(['pump'])
    expect(find('värme', 'sv')).toEqual(['pump'])
    expect(find('harbour', 'fi')).toEqual(['harbour'])
  })

  it('does not forgive in short words', () => {
    expect(find('hot')).toEqual([])
  })

  it('asks for nothing without words', () => {
    expect(find('   ')).toBeUndefined()
    expect(find('!?…')).toEqual([])
  })

  it('bounds what it is asked: long texts, many words, odd characters', () => {
    const long = 'heat '.repeat(3000)
    expect(find(long)).toEqual(find('heat'))
    expect(() => find('\ud83d\u0000\u202e%E0%A4%A')).not.toThrow()
    const many = Array.from({ length: 40 }, (_, index) => `w${index}`).join(' ')
    expect(catalogue.search(many, 'en')!.words.length).toBeLessThanOrEqual(12)
  })

  it('remembers no more searches than it needs, and none across a change', () => {
    const changing = new Catalogue()
    changing.put(entry('one', { en: { title: 'Heat' } }))
    expect(countBits(changing.search('heat', 'en')!.cases)).toBe(1)
    changing.put(entry('two', { en: { title: 'Heat too' } }))
    expect(countBits(changing.search('heat', 'en')!.cases)).toBe(2)
  })
})

describe('what is shown of a case', () => {
  const shown = (q: string, slug: string) => {
    const found = catalogue.search(q, 'en')!
    const { pieces } = excerpt(catalogue.entryAt(catalogue.slotBySlug(slug)!)!, 'en', found, catalogue.indexOf('en'))
    return {
      text: pieces.map(({ text }) => text).join(''),
      marked: pieces.filter(({ marked }) => marked).map(({ text }) => text),
    }
  }

  it('is the summary with the words marked, when it has as many of them as any other text', () => {
    expect(shown('school', 'pump')).toEqual({ text: 'Old school, new heat.', marked: ['school'] })
  })

  it('is else the stretch of the text that has them, cut at its ends', () => {
    const { text, marked } = shown('school', 'scattered')
    expect(marked).toEqual(['school'])
    expect(text).toMatch(/^… .*Here the school is named at last\.$/)
    expect(text.length).toBeLessThan(200)
  })

  it('is the organisations when only they have them', () => {
    expect(shown('helen', 'helen')).toEqual({ text: 'Helen · Vantaan Energia', marked: ['Helen'] })
  })
})

describe('near spellings', () => {
  it('keep the words that are understood', () => {
    const found = catalogue.search('harbour schlll', 'en')!
    expect(suggest(found, catalogue.indexOf('en'))).toContain('harbour school')
  })

  it('are none when all is understood or nothing is near', () => {
    expect(suggest(catalogue.search('heat', 'en')!, catalogue.indexOf('en'))).toEqual([])
    expect(suggest(catalogue.search('qqqqqqqq', 'en')!, catalogue.indexOf('en'))).toEqual([])
  })
})
