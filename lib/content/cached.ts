import { randomUUID } from 'node:crypto'
import { unstable_cache } from 'next/cache'
import { CONTENT_TAG } from '@/lib/content-tag'

/**
 * Keeps the result of a read until the next publish, and with it every page that used it.
 *
 * @param name the read's own name; with its arguments it is the key
 * @param read returns a value that survives JSON, under 2 MB (Next's limit for one entry)
 */
export const cached = <Args extends (string | number)[], Result>(
  name: string,
  read: (...args: Args) => Promise<Result>,
): ((...args: Args) => Promise<Result>) => unstable_cache(read, [name], { tags: [CONTENT_TAG] })

/** Changes with every publish. */
const contentVersion = cached('content-version', async () => randomUUID())

/**
 * As `cached`, for what may grow beyond the limit of Next's cache: held in memory, one result an argument, under the
 * content version, so that a publish lets go of it.
 */
export function held<Arg extends string, Result>(read: (arg: Arg) => Promise<Result>): (arg: Arg) => Promise<Result> {
  const kept = new Map<Arg, { version: string; result: Promise<Result> }>()
  return async (arg) => {
    const version = await contentVersion()
    const known = kept.get(arg)
    if (known?.version === version) return known.result
    const entry = { version, result: read(arg) }
    kept.set(arg, entry)
    // A failed read must not be remembered: the next visitor tries again.
    entry.result.catch(() => kept.get(arg) === entry && kept.delete(arg))
    return entry.result
  }
}
