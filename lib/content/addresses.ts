import { type AddressedCollection, publicPath } from '@/lib/paths'
import { DEFAULT_LOCALE, type Locale, LOCALES } from '@/lib/locales'
import { cached } from './cached'
import { getCatalogue } from './catalogue'
import { type Localised, writtenIn } from './localised'
import { PUBLIC_READ, getReader } from './reader'

/** A page that exists, for the sitemap: path without language, ISO 8601 time of its last change, its languages. */
export type Address = { path: string; updatedAt: string; writtenIn: Locale[] }

/** Municipalities are named and not titled. */
const NAMED: Record<AddressedCollection, 'title' | 'name'> = {
  cases: 'title',
  themes: 'title',
  priorities: 'title',
  municipalities: 'name',
  pages: 'title',
}

/** The text that stands beside the form is no page of its own. */
const PARTS_OF_OTHER_PAGES = ['join-us']

type Stored = { slug: string; updatedAt: string; title?: Localised<string>; name?: Localised<string> }

/** The cases, out of the catalogue: there may be many. */
async function listCaseAddresses(): Promise<Address[]> {
  const { catalogue } = await getCatalogue(DEFAULT_LOCALE)
  const slots = catalogue.sorted(catalogue.narrow({}), 'newest', DEFAULT_LOCALE)
  return catalogue.entriesAt(slots).map(({ slug, updatedAt, titles }) => ({
    path: publicPath('cases', slug),
    updatedAt,
    writtenIn: LOCALES.filter((locale) => titles[locale]),
  }))
}

/** The addresses of all published documents of a collection. */
export const listAddresses = cached(async (collection: AddressedCollection): Promise<Address[]> => {
  if (collection === 'cases') return listCaseAddresses()
  const reader = await getReader()
  const field = NAMED[collection]
  const select = { slug: true, updatedAt: true, [field]: true } as const
  const { docs } = await reader.find({ collection, ...PUBLIC_READ, depth: 0, select, sort: 'slug' })
  return (docs as unknown as Stored[])
    .filter(({ slug }) => collection !== 'pages' || !PARTS_OF_OTHER_PAGES.includes(slug))
    .map((stored) => {
      const languages = writtenIn(stored[field])
      return {
        path: publicPath(collection, stored.slug),
        updatedAt: stored.updatedAt,
        writtenIn: languages.length > 0 ? languages : [DEFAULT_LOCALE],
      }
    })
})

/** The site's own pages, which are in every language. */
export const OWN_PATHS = { paths: ['/', '/cases', '/municipalities', '/join'], writtenIn: LOCALES } as const
