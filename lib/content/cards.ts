import { type Entry, type ReadText, WHOLE_REGION, textsIn } from '@/lib/catalogue/entry'
import type { Locale } from '@/lib/locales'
import type { CaseCard, Text } from '@/lib/view'
import { toPicture } from './pictures'
import { withIds } from './ids'
import type { Vocabulary } from './vocabulary'

const toRef = <T extends { slug: string; title: Text }>({ slug, title }: T) => ({ slug, title })

const toText = ({ text, language }: ReadText, locale: Locale): Text =>
  language === locale ? { text } : { text, lang: language }

/**
 * A case of the catalogue as its card, or undefined when its theme is not published: without one it has no place.
 *
 * @param picture the stored document of the cover
 */
export function toCard(entry: Entry, terms: Vocabulary, picture: unknown, locale: Locale): CaseCard | undefined {
  const [theme] = withIds(terms.themes, entry.values.theme)
  if (!theme) return undefined
  const cover = toPicture(picture, locale)
  const { title, summary } = textsIn(entry, locale)
  return {
    slug: entry.slug,
    title: toText(title, locale),
    summary: toText(summary, locale),
    theme: { slug: theme.slug, title: theme.title, look: theme.look },
    places: withIds(terms.places, entry.values.municipality).map(({ slug, name }) => ({ slug, name })),
    regionWide: entry.values.municipality.includes(WHOLE_REGION),
    topics: withIds(terms.topics, entry.values.topic).map(toRef),
    priorities: withIds(terms.priorities, entry.values.priority).map(toRef),
    ...(entry.stage && { stage: entry.stage }),
    ...(entry.yearStarted && { yearStarted: entry.yearStarted }),
    ...(cover && { picture: cover }),
    publishedAt: entry.publishedAt,
    updatedAt: entry.updatedAt,
  }
}
