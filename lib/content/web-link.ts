import type { Locale } from '@/lib/locales'
import { safeHref } from '@/lib/safe-href'
import type { WebLink } from '@/lib/view'
import { type Localised, optionalText } from './localised'

/** A link out of the site, or undefined without a safe address; an address without a label is its own label. */
export function webLink(label: Localised<string>, url: string | null | undefined, locale: Locale): WebLink | undefined {
  const href = safeHref(url)
  return href ? { label: optionalText(label, locale) ?? { text: href }, href } : undefined
}
