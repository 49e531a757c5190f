import type { Locale } from '@/lib/locales'
import type { Figure } from '@/lib/view'
import { type Localised, optionalText, text } from './localised'
import { webLink } from './web-link'

/** A figure as the site's settings and the priorities store it. */
export type StoredFigure = {
  label: Localised<string>
  prefix?: Localised<string>
  value: Localised<string>
  note?: Localised<string>
  year?: number | null
  sourceLabel?: Localised<string>
  sourceUrl?: string | null
  onHome?: boolean | null
}

/** A stored figure in the language of the page. */
export const toFigure = (stored: StoredFigure, locale: Locale): Figure => ({
  label: text(stored.label, locale),
  prefix: optionalText(stored.prefix, locale),
  value: text(stored.value, locale),
  note: optionalText(stored.note, locale),
  year: stored.year ?? undefined,
  source: webLink(stored.sourceLabel, stored.sourceUrl, locale),
})
