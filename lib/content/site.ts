import type { Site } from '@/collections/payload-types'
import { formatDate } from '@/lib/format-date'
import type { InstitutionKind } from '@/lib/lists'
import type { Locale } from '@/lib/locales'
import { safeHref } from '@/lib/safe-href'
import type { Council, Figure, Institution } from '@/lib/view'
import { cached } from './cached'
import { toFigure, type StoredFigure } from './figures'
import { type Localised, optionalText, text } from './localised'
import type { Placeholders } from './placeholders'
import { PUBLIC_READ, getReader } from './reader'

type StoredSite = Omit<Site, 'organisation' | 'figures' | 'institutions' | 'statements'> & {
  organisation?: Record<'name' | 'street' | 'city', Localised<string>> &
    Record<'postalCode' | 'phone' | 'email' | 'website', string | null>
  figures?: StoredFigure[] | null
  institutions?: { name: Localised<string>; kind: InstitutionKind; url: string }[] | null
  statements?: Record<
    'conformanceStatus' | 'assessmentMethod' | 'knownIssues' | 'dataProtectionOfficerContact' | 'processors',
    Localised<string>
  > &
    Record<'statementDate' | 'noticeDate', string | null>
}

const readSite = cached(async () => {
  const reader = await getReader()
  return (await reader.findGlobal({ slug: 'site', ...PUBLIC_READ, depth: 0 })) as unknown as StoredSite
})

/** Who runs the site. */
export async function getCouncil(locale: Locale): Promise<Council> {
  const { organisation } = await readSite()
  return {
    name: text(organisation?.name, locale).text,
    street: text(organisation?.street, locale).text,
    postalCode: organisation?.postalCode ?? '',
    city: text(organisation?.city, locale).text,
    phone: organisation?.phone ?? undefined,
    email: organisation?.email ?? '',
    website: safeHref(organisation?.website) ?? '',
  }
}

/** The region in figures: all of them, or those that staff chose for the home page. */
export async function listFigures(locale: Locale, where: 'everywhere' | 'on-home' = 'everywhere'): Promise<Figure[]> {
  const { figures } = await readSite()
  return (figures ?? []).filter(({ onHome }) => where === 'everywhere' || onHome).map((each) => toFigure(each, locale))
}

/** Universities and research institutes of the region. */
export async function listInstitutions(locale: Locale): Promise<Institution[]> {
  const { institutions } = await readSite()
  return (institutions ?? []).flatMap(({ name, kind, url }) => {
    const href = safeHref(url)
    return href ? { name: text(name, locale), kind, href } : []
  })
}

/** Values of the placeholders in the text pages. */
export async function getPlaceholders(locale: Locale): Promise<Placeholders> {
  const { statements } = await readSite()
  const { statementDate, noticeDate, ...sentences } = statements ?? {}
  const texts = Object.entries(sentences).map(([name, values]) => [name, optionalText(values, locale)?.text])
  return {
    ...(Object.fromEntries(texts) as Placeholders),
    statementDate: statementDate ? formatDate(statementDate, locale) : undefined,
    noticeDate: noticeDate ? formatDate(noticeDate, locale) : undefined,
  }
}
