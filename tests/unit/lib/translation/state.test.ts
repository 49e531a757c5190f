import type { FlattenedField } from 'payload'
import { changedIn, lackingIn, stateAfter } from '@/lib/translation/state'
import { type Texts, textsAfter, textsOf } from '@/lib/translation/texts'

const line = (name: string) => ({ name, type: 'text', localized: true }) as FlattenedField
const FIELDS = [
  line('title'),
  { name: 'body', type: 'richText', localized: true },
  { name: 'slug', type: 'text' },
  { name: 'seo', type: 'group', flattenedFields: [line('description')] },
  { name: 'facts', type: 'array', flattenedFields: [line('label'), { name: 'year', type: 'number' }] },
] as FlattenedField[]

const rich = (text: string, more: object = {}) => ({
  root: { type: 'root', children: [{ type: 'paragraph', ...more, children: [{ type: 'text', text }] }] },
})
const whole = {
  title: { en: 'Title', fi: 'Otsikko' },
  body: { en: rich('Story'), fi: rich('Kertomus'), sv: rich('') },
  slug: 'title',
  seo: { description: { en: '  ', fi: null } },
  facts: [
    { id: 'a', label: { en: 'One', fi: 'Yksi', sv: 'Ett' }, year: 2020 },
    { id: 'b', label: { en: 'Two', fi: 'Kaksi' }, year: 2021 },
  ],
}
/** The document as Payload hands it to a save in English. */
const english = {
  title: 'Title',
  body: rich('Story'),
  slug: 'title',
  seo: { description: '' },
  facts: [
    { id: 'a', label: 'One' },
    { id: 'b', label: 'Two' },
  ],
}
const before = textsOf(FIELDS, whole)
const saved = (data: object, locale: 'en' | 'fi' | 'sv' | 'all' = 'en') =>
  textsAfter(FIELDS, before, { ...english, ...data }, locale)
const keys = (texts: Texts) => [...texts].filter(([, { said }]) => said.en).map(([key]) => key)
const names = (found: ReturnType<typeof lackingIn>) =>
  found.map(({ at }) => at.map(({ field, row }) => field.name + (row ?? '')).join(' '))

describe('the texts of a document', () => {
  it('are those of localised fields, wherever they stand, when they say something', () => {
    expect(keys(before)).toEqual(['/title', '/body', '/facts/a/label', '/facts/b/label'])
  })

  it('keep the other languages when one is saved', () => {
    const after = saved({ title: 'Rubrik' }, 'sv')
    expect(after.get('/title')?.said).toEqual({ en: 'Title', fi: 'Otsikko', sv: 'Rubrik' })
  })

  it('stay what they are when a client saves in all languages at once, which Payload does not take', () => {
    expect(saved({ title: { en: 'Other' } }, 'all').get('/title')?.said.en).toBe('Title')
    const created = textsAfter(FIELDS, textsOf(FIELDS, {}), { title: { en: 'New', sv: 'Ny' } }, 'all')
    expect(created.get('/title')?.said).toEqual({ en: 'New', sv: 'Ny' })
  })

  it('are compared as they read: not by what the editor notes, nor by the order of keys', () => {
    const same = {
      root: {
        children: [{ children: [{ text: 'Story', type: 'text', mode: 'normal' }], version: 1, type: 'paragraph' }],
      },
    }
    expect(changedIn(before, saved({ body: same }), 'en')).toEqual([])
    expect(names(changedIn(before, saved({ body: rich('Stories') }), 'en'))).toEqual(['body'])
    expect(names(changedIn(before, saved({ body: rich('Story', { type: 'quote' }) }), 'en'))).toEqual(['body'])
  })

  it('of a row are found again when it was moved, and are no change when it is gone', () => {
    const [first, second] = english.facts
    expect(changedIn(before, saved({ facts: [second, first] }), 'en')).toEqual([])
    expect(changedIn(before, saved({ facts: [second] }), 'en')).toEqual([])
    expect(names(changedIn(before, saved({ facts: [second, { label: 'Three' }] }), 'en'))).toEqual(['facts2 label'])
  })
})

describe('a language', () => {
  const stateOf = (after: Texts, more: object = {}) => stateAfter('fi', { before, after, ...more })

  it('lacks what English says and it does not', () => {
    expect(lackingIn(before, 'fi')).toEqual([])
    expect(names(lackingIn(before, 'sv'))).toEqual(['title', 'body', 'facts2 label'])
  })

  it.each([
    ['is kept as it was by a save that changes no text', {}, 'en', 'outdated', 'outdated'],
    ['is ready when it is complete and was not known', {}, 'en', null, 'ready'],
    ['is out of date when English changes', { title: 'Other' }, 'en', 'ready', 'outdated'],
    ['is missing when English gets more', { seo: { description: 'New' } }, 'en', 'ready', 'missing'],
    ['is missing when its own text is taken away', { title: '' }, 'fi', 'ready', 'missing'],
  ] as const)('%s', (_, data, locale, known, state) => {
    const finnish = {
      title: 'Otsikko',
      body: rich('Kertomus'),
      facts: [
        { id: 'a', label: 'Yksi' },
        { id: 'b', label: 'Kaksi' },
      ],
    }
    expect(stateOf(saved(locale === 'fi' ? { ...finnish, ...data } : data, locale), { known })).toBe(state)
  })

  it('is ready when it is changed itself, or found right', () => {
    const finnish = {
      title: 'Toinen',
      body: rich('Kertomus'),
      facts: [
        { id: 'a', label: 'Yksi' },
        { id: 'b', label: 'Kaksi' },
      ],
    }
    expect(stateOf(saved(finnish, 'fi'), { known: 'outdated' })).toBe('ready')
    expect(stateOf(saved({}), { known: 'outdated', confirmed: true })).toBe('ready')
    expect(stateOf(saved({ seo: { description: 'New' } }), { known: 'outdated', confirmed: true })).toBe('missing')
  })

  it('is to be looked at when English no longer says what was missing', () => {
    expect(stateOf(saved({}), { known: 'missing' })).toBe('outdated')
  })

  it('is missing while there is no English', () => {
    const nothing = textsOf(FIELDS, {})
    const after = textsAfter(FIELDS, nothing, { title: 'Vain suomeksi' }, 'fi')
    expect(stateAfter('fi', { before: nothing, after })).toBe('missing')
  })
})
