import type { Payload } from 'payload'
import type { LinkCheck } from '@/collections/payload-types'
import { environment } from '@/lib/environment'
import { publicOnly } from './guard'
import type { Outcome } from './outcome'
import { politely } from './politeness'
import { nextState } from './state'
import { type Manners, tryLink } from './try-link'

/** How many servers are asked side by side. */
const AT_ONCE = 4

/** Between two requests to one server, and for one link, in milliseconds. */
const PAUSE = 1000
const TIMEOUT = 10_000

/** How the checker goes about it on the internet: it says who asks and goes nowhere that is not public. */
export const goodManners = (): Manners => ({
  guard: publicOnly,
  politeness: politely(PAUSE),
  userAgent: `Helsinki-Smart-Region-link-check/1.0 (+${environment().siteUrl})`,
  timeout: TIMEOUT,
})

/**
 * Tries links and notes what became of them. A server that asked for rest is asked nothing more.
 *
 * @param within no other link is begun after so many milliseconds
 * @returns how many were tried
 * @throws what the database throws
 */
export async function tryLinks(
  payload: Payload,
  links: LinkCheck[],
  { within, manners = goodManners() }: { within: number; manners?: Manners | undefined },
): Promise<number> {
  const [waiting, resting, until] = [[...links], new Set<string>(), performance.now() + within]
  let tried = 0

  const tryOne = async (link: LinkCheck) => {
    const { host } = new URL(link.url)
    const outcome: Outcome = resting.has(host)
      ? { result: 'unknown', problem: 'busy' }
      : await tryLink(link.url, manners)
    if (outcome.result === 'unknown' && outcome.problem === 'busy') resting.add(host)
    const data = { ...nextState(link, outcome, new Date()), updatedAt: new Date().toISOString() }
    await payload.db.updateOne({ collection: 'link-checks', id: link.id, data, returning: false })
    tried++
  }
  const work = async () => {
    for (let link = waiting.shift(); link && performance.now() < until; link = waiting.shift()) await tryOne(link)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return tried
}
