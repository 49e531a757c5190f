import type { Where } from 'payload'
import { countShown } from '../lists/content-filters'
import { listHref } from '../lists/filter-address'
import { ENTRIES, GROUP_NAMES } from './dashboard-words'
import type { Entry, ReadGroup, Reader } from './group'
import { listOf } from './list-address'

const collection = 'cases'

/** How many cases with changes requested are shown with the comment. */
const MOST = 5

const mine = ({ user }: Reader): Where => ({ author: { equals: user.id } })

async function entryOf(reader: Reader, text: string, conditions: Where[]): Promise<Entry[]> {
  const { payload, user } = reader
  const count = await countShown(payload, { collection, conditions, user })
  return count > 0 ? [{ href: listHref(listOf(collection), conditions), text, count }] : []
}

/** The contributor's cases that an editor wants changed, each with what the editor wrote. */
export const changes: ReadGroup = async (reader) => {
  const { payload, user, t, locale } = reader
  const conditions: Where[] = [mine(reader), { workflow: { equals: 'changes-requested' } }]
  const { docs, totalDocs } = await payload.find({
    ...({ collection, where: { and: conditions }, draft: true, depth: 0, limit: MOST, sort: '-updatedAt' } as const),
    ...({ locale, fallbackLocale: 'en', overrideAccess: false, user } as const),
    select: { title: true, comment: true, slug: true },
  })
  const entries = docs.map(({ id, title, comment, slug }): Entry => {
    return { href: `${listOf(collection)}/${id}`, text: title || slug || '–', ...(comment && { note: comment }) }
  })
  const all = totalDocs > MOST ? await entryOf(reader, t(ENTRIES.allChanges), conditions) : []
  return [{ name: 'changes', heading: t(GROUP_NAMES.changes), entries: [...entries, ...all] }]
}

/** What the contributor has begun and what editors look at now. */
export const ownCases: ReadGroup = async (reader) => {
  const inReview = { workflow: { equals: 'in-review' } }
  const writing = { workflow: { equals: 'writing' } }
  const isDraft = { _status: { equals: 'draft' } }
  const entries = await Promise.all([
    entryOf(reader, reader.t(ENTRIES.drafts), [mine(reader), isDraft, writing]),
    entryOf(reader, reader.t(ENTRIES.inReview), [mine(reader), inReview]),
  ])
  return [{ name: 'mine', heading: reader.t(GROUP_NAMES.mine), entries: entries.flat() }]
}
