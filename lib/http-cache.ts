import { environment } from './environment'

/** As in lib/serving/cache-control.mjs, which marks every answer that a publish may change. */
const TAG = 'content'

/** In milliseconds. */
const PATIENCE = 3_000

/** Whether a cache stands before the server that has to be told of publishes. */
export const hasHttpCache = (): boolean => environment().httpCacheUrl !== undefined

/**
 * Lets the HTTP cache before the server forget all that a publish may have changed, in the words that Varnish and Fastly
 * understand: PURGE with the tag in Surrogate-Key.
 *
 * @throws when it does not answer in time, or with anything but success
 */
export async function clearHttpCache(): Promise<void> {
  const { httpCacheUrl, httpCacheToken } = environment()
  if (!httpCacheUrl) return
  const { ok, status } = await fetch(httpCacheUrl, {
    method: 'PURGE',
    headers: { 'Surrogate-Key': TAG, ...(httpCacheToken && { Authorization: `Bearer ${httpCacheToken}` }) },
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  })
  if (!ok) throw new Error(`The HTTP cache answered ${status}`)
}
