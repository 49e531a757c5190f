import type { Payload, TypedUser, Where } from 'payload'
import { type Words, words } from '../words'

export const FILTERS = ['new', 'mine', 'in-progress', 'quarantine', 'unsent', 'all'] as const
/** A way to look at the list of enquiries. */
export type Filter = (typeof FILTERS)[number]

export const FILTER_NAMES: Record<Filter, Words> = {
  new: words('New', 'Uudet', 'Nya'),
  mine: words('Mine in progress', 'Omat työn alla', 'Mina under arbete'),
  'in-progress': words('All in progress', 'Kaikki työn alla', 'Alla under arbete'),
  quarantine: words('Quarantine', 'Karanteenissa', 'I karantän'),
  unsent: words('Mail not sent', 'Viesti lähettämättä', 'Meddelande ej skickat'),
  all: words('All', 'Kaikki', 'Alla'),
}

/** The most enquiries that the address of a list can name. */
const MOST_UNSENT = 50

/** The enquiries of which a mail was given up. */
async function findUnsent(payload: Payload, user: TypedUser): Promise<string[]> {
  const { docs } = await payload.find({
    ...{ collection: 'enquiry-steps', depth: 0, limit: MOST_UNSENT, overrideAccess: false, user },
    ...{ where: { delivery: { equals: 'failed' } }, select: { enquiry: true }, sort: '-createdAt' },
  })
  return [...new Set(docs.map(({ enquiry }) => String(enquiry)))]
}

export type FilterWithCount = { filter: Filter; conditions: Where[]; count: number }

/** Every way to look at the list, with its conditions for this person and how many it shows. */
export async function countFilters(payload: Payload, user: TypedUser): Promise<FilterWithCount[]> {
  const inProgress: Where = { status: { equals: 'in-progress' } }
  const conditions: Record<Filter, Where[]> = {
    new: [{ status: { equals: 'new' } }],
    mine: [inProgress, { handler: { equals: user.id } }],
    'in-progress': [inProgress],
    quarantine: [{ status: { equals: 'quarantine' } }],
    unsent: [{ id: { in: await findUnsent(payload, user) } }],
    all: [],
  }
  return Promise.all(
    FILTERS.map(async (filter) => {
      const where = { and: conditions[filter] }
      const options = { collection: 'contact-submissions', overrideAccess: false, user } as const
      return { filter, conditions: conditions[filter], count: (await payload.count({ ...options, where })).totalDocs }
    }),
  )
}
