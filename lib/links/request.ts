import http from 'node:http'
import https from 'node:https'
import { type Guard, guardedLookup } from './guard'

/** What a server says before it sends anything. */
export type Reply = { status: number; location?: string | undefined; retryAfter?: string | undefined }

type Ask = { method: 'HEAD' | 'GET'; guard: Guard; userAgent: string; timeout: number }

/**
 * Asks a server for one address, without cookies or credentials, and hangs up once it has answered: the content itself
 * is not read.
 *
 * @param timeout for all of it, in milliseconds
 * @throws the error of the connection with node's code; with NOT_PUBLIC when the guard refused it
 */
export function request(url: URL, { method, guard, userAgent, timeout }: Ask): Promise<Reply> {
  const { request: send } = url.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    const asking = send({
      ...{ method, protocol: url.protocol, port: url.port || undefined, path: `${url.pathname}${url.search}` },
      hostname: url.hostname.replace(/^\[|\]$/g, ''),
      // A connection of its own, which is closed at once.
      ...{ agent: false, lookup: guardedLookup(guard), signal: AbortSignal.timeout(timeout) },
      headers: { 'User-Agent': userAgent, Accept: '*/*' },
    })
    asking.once('response', (response) => {
      const { statusCode = 0, headers } = response
      resolve({ status: statusCode, location: headers.location, retryAfter: headers['retry-after'] })
      response.destroy()
    })
    // Also after the answer, when hanging up makes a noise.
    asking.on('error', reject)
    asking.end()
  })
}
