import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type GenericTranslationsObject, initI18n } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { adminI18n } from '@/collections/admin-language'
import { fi } from '@/collections/admin-language/fi'
import { lexical } from '@/collections/admin-language/fi/lexical'
import { sv } from '@/collections/admin-language/sv'

const EDITOR = join(process.cwd(), 'node_modules/@payloadcms/richtext-lexical/dist')

/** A tree of texts as `namespace:key` → text. */
const flat = (texts: GenericTranslationsObject, path = ''): Map<string, string> =>
  new Map(
    Object.entries(texts).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[path + key, value]] : [...flat(value, `${path}${key}:`)],
    ),
  )

/** The editor's English texts; the package exports its features, but not their texts. */
const editorTexts = async (): Promise<GenericTranslationsObject> => {
  const files = readdirSync(EDITOR, { recursive: true, encoding: 'utf8' }).filter((file) => /\bi18n\.js$/.test(file))
  const entries = files.map(async (file): Promise<[string, GenericTranslationsObject]> => {
    const { i18n } = (await import(join(EDITOR, file))) as { i18n: { en: GenericTranslationsObject } }
    const folders = file.split(sep).slice(0, -1)
    return [folders.filter((folder) => folder !== 'server').at(-1) ?? 'general', i18n.en]
  })
  return Object.fromEntries(await Promise.all(entries))
}

/** The values and elements that a text takes in, each once: Finnish need not repeat one as often as English does. */
const placeholders = (text: string) => [...new Set(text.match(/\{\{.*?\}\}|<\/?\d>|<\/?a\b|<br>/g))].sort()

const differences = (english: GenericTranslationsObject, finnish: GenericTranslationsObject) => {
  const [from, to] = [flat(english), flat(finnish)]
  const shared = [...from].flatMap(([key, text]) => {
    const translation = to.get(key)
    return translation === undefined ? [] : [{ key, text, translation }]
  })
  const keys = (which: typeof shared) => which.map(({ key }) => key)
  return {
    missing: [...from.keys()].filter((key) => !to.has(key)),
    extra: [...to.keys()].filter((key) => !from.has(key)),
    empty: keys(shared.filter(({ translation }) => translation.trim() === '')),
    untranslated: keys(shared.filter(({ text, translation }) => text === translation)),
    placeholders: keys(
      shared.filter(({ text, translation }) => `${placeholders(text)}` !== `${placeholders(translation)}`),
    ),
  }
}

/** See collections/admin-language/without-labels.ts. */
const WITHOUT_LABEL = ['general:sortByLabelDirection']

const NONE = { missing: [], extra: [], empty: [], untranslated: [], placeholders: [] }

describe('the admin in Finnish', () => {
  it('says everything that Payload says in English', () => {
    expect(flat(en.translations).size).toBeGreaterThan(500)
    expect(differences(en.translations, fi.translations)).toEqual({ ...NONE, placeholders: WITHOUT_LABEL })
  })

  it('says everything that the rich text editor says in English', async () => {
    const english = await editorTexts()
    expect(Object.keys(english)).toContain('paragraph')
    expect(differences(english, lexical)).toEqual(NONE)
  })

  it.each(['api', 'client'])('takes both sets of texts in the context %s', async (context) => {
    const language = 'fi' as Parameters<typeof initI18n>[0]['language']
    const { t, dateFNS } = await initI18n({ config: adminI18n, context, language } as Parameters<typeof initI18n>[0])
    const say = t as (key: string, values?: object) => string
    expect(say('general:save')).toBe('Tallenna')
    expect(say('lexical:heading:label', { headingLevel: 2 })).toBe('Otsikko 2')
    expect(dateFNS.options?.weekStartsOn).toBe(1)
  })
})

describe('the admin in Swedish', () => {
  /** Words that the two languages share. */
  const SHARED = ['fields:block', 'general:filter', 'general:layout', 'version:status', 'version:version']

  it('says everything that Payload says in English, with the same values in it', () => {
    expect(differences(en.translations, sv.translations)).toEqual({ ...NONE, untranslated: SHARED })
  })

  it('says no more than that: nothing that was meant for a translator', () => {
    const english = flat(en.translations)
    const long = [...flat(sv.translations)].filter(([key, text]) => text.length > 2.5 * english.get(key)!.length + 20)
    expect(long).toEqual([])
  })

  it('is what the browser gets', async () => {
    const { t } = await initI18n({ config: adminI18n, context: 'client', language: 'sv' } as never)
    const say = t as (key: string, values?: object) => string
    expect(say('general:restoring')).toBe('Återställer…')
  })

  it.each(['en', 'fi', 'sv'])('names no column by an object: %s', async (language) => {
    const { t } = await initI18n({ config: adminI18n, context: 'client', language } as never)
    const say = t as (key: string, values?: object) => string
    expect(say('general:sortByLabelDirection', { label: { en: 'Title' }, direction: '1' })).toMatch(/^\p{L}+: 1$/u)
  })
})
