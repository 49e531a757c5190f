import type { Payload, Where } from 'payload'
import type { LinkCheck } from '@/collections/payload-types'
import { environment } from '@/lib/environment'
import { LINKS_A_DAY, syncLinks } from './known-links'
import type { Manners } from './try-link'
import { tryLinks } from './try-links'

const collection = 'link-checks'

/** At most so many links are tried one after the other, and for so long, in milliseconds: mails wait meanwhile. */
const LINKS_A_TURN = 40
const TURN = 20_000

/** Between two turns, in milliseconds. */
const BREAK = 30_000

/** A link that was tried within this time, in milliseconds, has had its turn today. */
const TODAY = 20 * 60 * 60_000

const before = (time: number): Where => ({
  or: [{ checkedAt: { exists: false } }, { checkedAt: { less_than: new Date(time).toISOString() } }],
})

/** Those never tried first, then the longest ago. */
async function findDue(payload: Payload, limit: number): Promise<LinkCheck[]> {
  const where = before(Date.now() - TODAY)
  return (await payload.db.find<LinkCheck>({ collection, where, sort: 'checkedAt', limit, pagination: false })).docs
}

/**
 * One turn of the day's work: the first one of a day looks through the content for links. Queues the next turn while
 * there are links to try.
 *
 * @param left how many links may still be tried today; undefined in the first turn
 * @throws what the database throws
 */
export async function checkLinksInTurn(payload: Payload, left?: number | null, manners?: Manners): Promise<void> {
  if (!environment().checksLinks) return
  if (left === undefined || left === null) await syncLinks(payload)
  const mayTry = left ?? LINKS_A_DAY
  const due = await findDue(payload, Math.min(mayTry, LINKS_A_TURN))
  const tried = await tryLinks(payload, due, { within: TURN, manners })
  const rest = mayTry - tried
  if (rest > 0 && (await findDue(payload, 1)).length > 0) {
    const waitUntil = new Date(Date.now() + BREAK)
    await payload.jobs.queue({ task: 'check-links', input: { left: rest }, waitUntil })
    return
  }
  const { totalDocs } = await payload.db.count({ collection, where: { ok: { equals: false } } })
  payload.logger.info(`Links tried: ${LINKS_A_DAY - rest} today, ${totalDocs} are broken`)
}
