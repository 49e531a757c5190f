import type { Municipality, Priority, Theme, Topic } from '@/collections/payload-types'
import type { Locale } from '@/lib/locales'
import type { PlaceRef, PriorityRef, ThemeRef, TopicRef } from '@/lib/view'
import { cached } from './cached'
import { type InAllLocales, text } from './localised'
import { PUBLIC_READ, getReader } from './reader'

type Ordered = { order?: number | null }
type Place = PlaceRef & {
  id: string
  kind: Municipality['kind']
  /** Its names in all languages. */
  allNames: string[]
  column: number
  row: number
}

/** The terms by which cases are sorted, in one language and in the order in which they are shown. */
export type Vocabulary = {
  themes: (ThemeRef & { id: string; archived: boolean })[]
  priorities: (PriorityRef & { id: string })[]
  places: Place[]
  topics: (TopicRef & { id: string })[]
}

const byOrder = (a: Ordered, b: Ordered) => (a.order ?? 0) - (b.order ?? 0)
const byText = (locale: Locale) => {
  const { compare } = new Intl.Collator(locale)
  return (a: string, b: string) => compare(a, b)
}

async function readVocabulary(locale: Locale): Promise<Vocabulary> {
  const reader = await getReader()
  const [themes, priorities, places, topics] = await Promise.all([
    reader.find({ collection: 'themes', ...PUBLIC_READ, depth: 0 }),
    reader.find({ collection: 'priorities', ...PUBLIC_READ, depth: 0 }),
    reader.find({ collection: 'municipalities', ...PUBLIC_READ, depth: 0 }),
    reader.find({ collection: 'topics', ...PUBLIC_READ, depth: 0 }),
  ])
  const compare = byText(locale)
  return {
    themes: (themes.docs as unknown as InAllLocales<Theme, 'title'>[])
      .sort(byOrder)
      .map(({ id, slug, title, look, archived }) => {
        return { id, slug, title: text(title, locale), look, archived: Boolean(archived) }
      }),
    priorities: (priorities.docs as unknown as InAllLocales<Priority, 'title'>[])
      .sort(byOrder)
      .map(({ id, slug, title }) => ({ id, slug, title: text(title, locale) })),
    places: (places.docs as unknown as InAllLocales<Municipality, 'name'>[])
      .map(({ id, slug, name, kind, tile }) => {
        return {
          id,
          slug,
          name: text(name, locale).text,
          kind,
          allNames: Object.values(name ?? {}).flatMap((each) => each ?? []),
          column: tile?.column ?? 0,
          row: tile?.row ?? 0,
        }
      })
      .sort((a, b) => compare(a.name, b.name)),
    topics: (topics.docs as unknown as InAllLocales<Topic, 'title'>[])
      .map(({ id, slug, title }) => ({ id, slug, title: text(title, locale) }))
      .sort((a, b) => compare(a.title.text, b.title.text)),
  }
}

/** Themes, priorities, municipalities and topics that are published, until the next publish. */
export const getVocabulary = cached(readVocabulary)
