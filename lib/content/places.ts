import type { Municipality } from '@/collections/payload-types'
import { WHOLE_REGION } from '@/lib/catalogue/entry'
import { LOCALES, type Locale } from '@/lib/locales'
import { safeHref } from '@/lib/safe-href'
import type { PlaceTile, PlaceView } from '@/lib/view'
import { cached } from './cached'
import { getCatalogue } from './catalogue'
import { documentRead } from './documents'
import { type InAllLocales, type Localised, text } from './localised'
import { idOf } from './ids'
import { getVocabulary } from './vocabulary'

type StoredPlace = InAllLocales<Municipality, 'name' | 'languages' | 'blurb'>

/** Every name once, the page's own first: { name: 'Espoo', languages: ['en', 'fi'] }. */
function namesOf(name: Localised<string>, locale: Locale): PlaceView['names'] {
  const ownFirst = [locale, ...LOCALES.filter((other) => other !== locale)]
  const names = [...new Set(ownFirst.flatMap((language) => name?.[language] ?? []))]
  return names.map((each) => ({ name: each, languages: LOCALES.filter((language) => name?.[language] === each) }))
}

async function toPlaceView(stored: StoredPlace, locale: Locale): Promise<PlaceView> {
  const [tiles, terms] = await Promise.all([listPlaces(locale), getVocabulary(locale)])
  const neighbourIds = (stored.neighbours ?? []).map(idOf)
  const neighbourSlugs = terms.places.filter(({ id }) => neighbourIds.includes(id)).map(({ slug }) => slug)
  const { population } = stored
  return {
    slug: stored.slug,
    name: text(stored.name, locale).text,
    names: namesOf(stored.name, locale),
    kind: stored.kind,
    ...(population?.value && population.year && { population: { value: population.value, year: population.year } }),
    landAreaKm2: stored.landArea ?? undefined,
    website: safeHref(stored.website),
    languages: text(stored.languages, locale),
    blurb: text(stored.blurb, locale),
    neighbours: tiles.filter(({ slug }) => neighbourSlugs.includes(slug)),
  }
}

/** One municipality by its slug. */
export const getPlace = documentRead<StoredPlace, PlaceView>('municipalities', toPlaceView)

/** All municipalities as tiles, by name, with their own cases; those of the whole region count for none. */
export const listPlaces = cached(async (locale: Locale): Promise<PlaceTile[]> => {
  const { catalogue, terms } = await getCatalogue(locale)
  return terms.places.map(({ id, slug, name, column, row }) => {
    return { slug, name, column, row, caseCount: catalogue.total('municipality', id) }
  })
})

/** How many cases belong to the whole region and so to no tile. */
export const countWholeRegion = async (locale: Locale): Promise<number> =>
  (await getCatalogue(locale)).catalogue.total('municipality', WHOLE_REGION)
