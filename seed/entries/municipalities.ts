import type { Payload } from 'payload'
import { LOCALES } from '@/lib/locales'
import { readContent, speaker } from '../content'
import type { Ids } from '../ids'
import type { Entry } from '../plant'
import { idOf, idsOf } from './references'

export const municipalityEntries = (): Entry<'municipalities'>[] =>
  readContent('municipalities').map((place) => ({
    slug: place.slug,
    languages: LOCALES,
    write(locale) {
      const say = speaker(locale)
      const { code, majority, description } = place.language
      return {
        slug: place.slug,
        name: say(place.name),
        code: place.code,
        kind: place.type,
        population: { value: place.population.value, year: place.population.year },
        landArea: place.landAreaKm2,
        centre: { latitude: place.centre.lat, longitude: place.centre.lon },
        website: place.website,
        languages: say(description),
        majority: majority ?? (code === 'sv' ? 'sv' : 'fi'),
        bilingual: code === 'bilingual',
        blurb: say(place.blurb),
        tile: { column: place.grid.col, row: place.grid.row },
        _status: 'published',
      }
    },
  }))

/**
 * Neighbours name each other, so they can be joined only when all of them exist.
 *
 * @param created slugs of the municipalities that are new; the others' neighbours are the staff's
 */
export async function joinNeighbours(payload: Payload, ids: Ids, created: string[]) {
  for (const { slug, neighbours } of readContent('municipalities')) {
    if (!created.includes(slug)) continue
    await payload.update({
      collection: 'municipalities',
      id: idOf(ids, slug),
      data: { neighbours: idsOf(ids, neighbours), _status: 'published' },
      depth: 0,
    })
  }
}
