import { setTimeout as wait } from 'node:timers/promises'

/** How often it looks for a new version of the content, in milliseconds. A publish seldom comes alone. */
const EVERY_MS = 5_000

const LOCATION = /<loc>([^<]+)<\/loc>/g

/** The path of each page in a sitemap, in its order. */
const pathsIn = (sitemap) => [...sitemap.matchAll(LOCATION)].map(([, address]) => new URL(address).pathname)

/**
 * Asks the server itself for the pages of its sitemap, so that no visitor waits for one to be made and all stand there
 * when the database goes away: after a start, and after publishes once there is quiet. One page at a time, each after
 * a pause as long as the last one took, and no more than there is room for.
 *
 * @param {object} parts
 * @param {(path: string) => Promise<string>} parts.ask gets a path of this server
 * @param {() => Promise<string | undefined>} parts.contentVersion
 * @param {{ isFull: boolean }} parts.pages
 * @param {(paths: number) => void} parts.done is told after each walk how many pages are ready
 * @param {AbortSignal} parts.signal ends it
 * @param {number} [parts.every] in milliseconds
 * @returns {Promise<void>} when it has ended
 */
export async function keepWarm({ ask, contentVersion, pages, done, signal, every = EVERY_MS }) {
  // Not even an unknown version, so that the first look makes Next load the site.
  let warm = null
  let seen
  const isNewest = async (version) => !signal.aborted && (await contentVersion()) === version

  /** Whether it came to the end, of the list or of the room. */
  const walk = async (version) => {
    const paths = pathsIn(await ask('/sitemap.xml'))
    let ready = 0
    for (; ready < paths.length && !pages.isFull; ready += 1) {
      if (!(await isNewest(version))) return false
      const since = performance.now()
      await ask(paths[ready])
      await wait(performance.now() - since)
    }
    done(ready)
    return true
  }
  const look = async () => {
    const version = await contentVersion()
    if (version === warm) return
    const isQuiet = seen === undefined || seen === version
    seen = version
    if (isQuiet && (await walk(version))) warm = version
  }

  while (!signal.aborted) {
    // What fails here fails for visitors too, and is logged there.
    await look().catch(() => {})
    await wait(every, undefined, { signal, ref: false }).catch(() => {})
  }
}
