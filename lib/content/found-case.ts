import type { Entry } from '@/lib/catalogue/entry'
import { answersOf, excerpt, mark } from '@/lib/catalogue/excerpt'
import { casesHref, toggle } from '@/lib/case-filter'
import type { FoundCase } from '@/lib/view'
import type { Asked, Result } from './case-result'

/** A case of a result: its card, its place on the shortlist, and the words by which it was found, marked. */
export function toFoundCase(entry: Entry, { found }: Result, { filter, within, locale }: Asked): FoundCase {
  const card = within.card(entry)
  const shown: FoundCase = {
    ...card,
    picked: filter.pick.includes(entry.slug),
    pickHref: casesHref(toggle(filter, 'pick', entry.slug)),
  }
  if (!found) return shown
  const index = within.catalogue.indexOf(locale)
  const { pieces, language } = excerpt(entry, locale, found, index)
  const { text, lang } = card.title
  const title = { pieces: mark(text, answersOf(found, index)), ...(lang && { lang }) }
  return { ...shown, match: { title, excerpt: { pieces, ...(language !== locale && { lang: language }) } } }
}
