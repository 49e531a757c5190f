import type { Licence } from './lists'
import type { Locale } from './locales'

const CREATIVE_COMMONS = 'https://creativecommons.org'

/** Licences that ask to be named with a link wherever the picture is shown; the others are between us and the owner. */
const PUBLIC: Partial<Record<Licence, { name: string; path: string }>> = {
  'cc-by': { name: 'CC BY 4.0', path: '/licenses/by/4.0/' },
  'cc-by-sa': { name: 'CC BY-SA 4.0', path: '/licenses/by-sa/4.0/' },
  cc0: { name: 'CC0 1.0', path: '/publicdomain/zero/1.0/' },
}

/** A licence as it is shown: its name, the same in every language, and where it is explained in that of the page. */
export type ShownLicence = { name: string; href: string }

/** The licence to name beside a picture, or undefined when there is none to name. */
export function shownLicence(licence: Licence | null | undefined, locale: Locale): ShownLicence | undefined {
  const found = licence && PUBLIC[licence]
  return found ? { name: found.name, href: `${CREATIVE_COMMONS}${found.path}deed.${locale}` } : undefined
}
