import type { Theme } from '@/collections/payload-types'
import type { Locale } from '@/lib/locales'
import type { ThemeCard, ThemeView } from '@/lib/view'
import { cached } from './cached'
import { getCatalogue } from './catalogue'
import { documentRead } from './documents'
import { type InAllLocales, type Localised, optionalText, text, texts } from './localised'
import { type EditorDocument, prose } from './prose'
import { PUBLIC_READ, getReader } from './reader'
import { withIds } from './ids'

type StoredTheme = InAllLocales<Omit<Theme, 'body' | 'areas' | 'valueChains'>, 'title' | 'summary' | 'invitation'> & {
  body: Localised<EditorDocument>
  areas?: { label: Localised<string> }[]
  valueChains?: { label: Localised<string> }[]
}

async function toThemeView(stored: StoredTheme, locale: Locale): Promise<ThemeView> {
  const { catalogue, terms } = await getCatalogue(locale)
  return {
    slug: stored.slug,
    title: text(stored.title, locale),
    look: stored.look,
    summary: text(stored.summary, locale),
    body: prose(stored.body, locale),
    invitation: optionalText(stored.invitation, locale),
    areas: texts(stored.areas, locale),
    valueChains: texts(stored.valueChains, locale),
    topics: withIds(terms.topics, stored.topics).map(({ id, slug, title }) => {
      return { slug, title, caseCount: catalogue.total('theme', stored.id, { facet: 'topic', value: id }) }
    }),
    archived: Boolean(stored.archived),
    successors: stored.archived
      ? withIds(terms.themes, stored.successors).map(({ id, slug, title, look }) => {
          return { slug, title, look, caseCount: catalogue.total('theme', id) }
        })
      : [],
  }
}

/** One theme by its slug. */
export const getTheme = documentRead<StoredTheme, ThemeView>('themes', toThemeView)

/** The themes in use, in the Council's order, with their numbers of cases. */
export const listThemes = cached(async (locale: Locale): Promise<ThemeCard[]> => {
  const reader = await getReader()
  const { catalogue } = await getCatalogue(locale)
  const { docs } = await reader.find({ collection: 'themes', ...PUBLIC_READ, depth: 0, sort: 'order' })
  return (docs as unknown as StoredTheme[])
    .filter(({ archived }) => !archived)
    .map(({ id, slug, title, look, summary }) => ({
      slug,
      title: text(title, locale),
      look,
      summary: text(summary, locale),
      caseCount: catalogue.total('theme', id),
    }))
})
