import type { GlobalSlug, Payload } from 'payload'
import type { Home, Site } from '@/collections/payload-types'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/lib/locales'
import { readContent, speaker } from './content'
import { keepRowIds } from './row-ids'

const home = (locale: Locale): Partial<Home> => {
  const say = speaker(locale)
  const { heading, lede, callHeading, callText } = readContent('home')
  return { heading: say(heading), lede: say(lede), callHeading: say(callHeading), callText: say(callText) }
}

const site = (locale: Locale): Partial<Site> => {
  const say = speaker(locale)
  const { organisation, figures, institutions, statements } = readContent('site')
  const { name, street, postalCode, city, phone, email, website } = organisation
  return {
    organisation: { name: say(name), street: say(street), postalCode, city: say(city), phone, email, website },
    figures: figures.map(({ source, ...figure }) => ({
      key: figure.key,
      label: say(figure.label),
      prefix: figure.prefix && say(figure.prefix),
      value: say(figure.value),
      note: figure.note && say(figure.note),
      year: figure.year,
      sourceLabel: source.label,
      sourceUrl: source.url,
      onHome: figure.onHome,
    })),
    institutions: institutions.map((institution) => ({ ...institution, name: say(institution.name) })),
    statements: {
      statementDate: statements.statementDate,
      conformanceStatus: say(statements.conformanceStatus),
      assessmentMethod: say(statements.assessmentMethod),
      knownIssues: say(statements.knownIssues),
      dataProtectionOfficerContact: say(statements.dataProtectionOfficerContact),
      processors: say(statements.processors),
      noticeDate: statements.noticeDate,
    },
  }
}

/**
 * Fills a global in every language, once: one that was ever saved is the staff's.
 *
 * @param write gives the global's fields in one language
 * @returns whether it was filled now
 */
async function fill<Slug extends GlobalSlug>(payload: Payload, slug: Slug, write: (locale: Locale) => object) {
  const { createdAt } = await payload.findGlobal({ slug, depth: 0 })
  if (createdAt) return false
  const update = (data: object, locale: Locale) => payload.updateGlobal({ slug, data: data as never, locale, depth: 0 })
  const written = await update(write(DEFAULT_LOCALE), DEFAULT_LOCALE)
  for (const locale of LOCALES.filter((language) => language !== DEFAULT_LOCALE)) {
    await update(keepRowIds(write(locale), written), locale)
  }
  return true
}

export const fillHome = (payload: Payload) => fill(payload, 'home', home)
export const fillSite = (payload: Payload) => fill(payload, 'site', site)
