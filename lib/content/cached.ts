import { LRUCache } from 'lru-cache'
import { enterContentVersion } from './version'

/** Results of one read that are kept at a time: enough for what is read often, bounded for what is read by chance. */
const KEPT_RESULTS = 200

/**
 * Keeps the results of a read in memory until the next publish, in any process, and with them every page that used
 * them.
 *
 * @param read its arguments are the key
 */
export function cached<Args extends (string | number)[], Result>(
  read: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  const kept = new LRUCache<string, { version: string; result: Promise<Result> }>({ max: KEPT_RESULTS })
  return async (...args) => {
    const version = await enterContentVersion()
    const key = JSON.stringify(args)
    const known = kept.get(key)
    if (known?.version === version) return known.result
    const entry = { version, result: read(...args) }
    kept.set(key, entry)
    // A failed read must not be remembered: the next visitor tries again.
    entry.result.catch(() => kept.peek(key) === entry && kept.delete(key))
    return entry.result
  }
}
