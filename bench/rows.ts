import type { Payload } from 'payload'
import { paragraphs } from '@/seed/rich-text'
import type { BenchCase } from './cases'

type Referred = 'themes' | 'priorities' | 'municipalities' | 'topics'

async function idsIn(payload: Payload, collection: Referred) {
  const { docs } = await payload.find({ collection, depth: 0, pagination: false, select: { slug: true } })
  const ids = new Map(docs.map(({ slug, id }) => [slug, id]))
  return (slug: string) => {
    const id = ids.get(slug)
    if (id === undefined) throw new Error(`The database has no "${slug}" in ${collection}: run npm run seed first`)
    return id
  }
}

/** A row's id as Payload makes them: 24 hexadecimal digits. */
const rowId = (slug: string, row: number) => slug.replace(/\D/g, '').padStart(20, '0') + String(row).padStart(4, '0')

/**
 * Reads the ids of what cases refer to.
 *
 * @returns makes a case into what the database takes: texts by language, and rows with ids
 */
export async function rowMaker(payload: Payload) {
  const theme = await idsIn(payload, 'themes')
  const priority = await idsIn(payload, 'priorities')
  const municipality = await idsIn(payload, 'municipalities')
  const topic = await idsIn(payload, 'topics')

  return ({ body, organisations, ...item }: BenchCase) => ({
    ...item,
    body: Object.fromEntries(Object.entries(body).map(([locale, texts]) => [locale, paragraphs(texts)])),
    theme: theme(item.theme),
    priorities: item.priorities.map(priority),
    municipalities: item.municipalities.map(municipality),
    topics: item.topics.map(topic),
    organisations: organisations.map(({ name, kind }, i) => ({
      id: rowId(item.slug, i),
      kind,
      name: Object.fromEntries(Object.keys(item.title).map((locale) => [locale, name])),
    })),
    createdAt: item.publishedAt,
    updatedAt: item.publishedAt,
    _status: 'published',
  })
}
