import { type Guard, isOpen } from './guard'
import { type Outcome, asksForRest, judge, judgeError } from './outcome'
import type { Politeness } from './politeness'
import { type Reply, request } from './request'

/** How the checker goes about it. */
export type Manners = {
  guard: Guard
  politeness: Politeness
  userAgent: string
  /** For one link with all its redirects, without the pauses, in milliseconds. */
  timeout: number
}

const MOST_REDIRECTS = 5

/** True for an answer that may be about HEAD and not about the page. */
const refusesHead = (reply: Reply) => reply.status >= 400 && !asksForRest(reply)

/**
 * Tries a link as a visitor would: follows its redirects, each checked like the first.
 *
 * @returns what became of it; never throws
 */
export async function tryLink(address: string, { guard, politeness, userAgent, timeout }: Manners): Promise<Outcome> {
  let [url, left] = [new URL(address), timeout]

  const ask = (method: 'HEAD' | 'GET') =>
    politeness(url.host, async () => {
      const since = performance.now()
      const reply = await request(url, { method, guard, userAgent, timeout: Math.max(1, Math.round(left)) })
      left -= performance.now() - since
      return reply
    })

  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (!guard.mayAsk(url)) return { result: 'unknown', problem: 'closed' }
      if (!isOpen(guard, url)) return { result: 'failed', problem: 'not-public' }
      const head = await ask('HEAD')
      const reply = refusesHead(head) ? await ask('GET') : head
      const leads = reply.status >= 300 && reply.status < 400 && reply.location
      if (!leads) return judge(reply)
      if (!URL.canParse(leads, url)) return { result: 'failed', problem: 'loop' }
      url = new URL(leads, url)
    }
    return { result: 'failed', problem: 'loop' }
  } catch (error) {
    return judgeError(error)
  }
}
