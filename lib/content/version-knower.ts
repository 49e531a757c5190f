import { coalesce } from '@/lib/coalesce'
import { BELIEVED_MS, readContentVersion } from '@/lib/content-version'
import { getReader } from './reader'

/**
 * How long a visitor waits for an answer of the database before what is kept is shown, in milliseconds: when it
 * answered the last time, and when it did not.
 */
const PATIENCE = { usually: 3000, away: 50 }

/** A look that takes longer has failed: the next one must not wait for it for ever. */
const LONGEST_LOOK = 10_000

const inMs = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(resolve, ms, value).unref())

const read = coalesce(async () => {
  const asked = performance.now()
  const look = getReader().then(({ kv }) => readContentVersion(kv))
  const version = await Promise.race([look, inMs(LONGEST_LOOK, undefined)])
  if (version === undefined) throw new Error('The database does not answer')
  return { version, until: asked + BELIEVED_MS }
})

/**
 * Makes what knows the version of the content, for all of this process: two that believe different things for a moment
 * would let a page of old parts be kept as a new one.
 *
 * @returns gives the version, newer than every publish that was acknowledged before the call, because that is done only
 *   when what was read before is no longer believed (docs/decisions/0014). While the database is away it is the last one
 *   known, so that what was published stays up. Throws when the database has never answered.
 */
export function versionKnower(): () => Promise<string> {
  let known: string | undefined
  let believedUntil = 0
  let away = false

  /** Asks the database; what it says is known from then on, and so is that it does not answer. */
  const ask = async (): Promise<string | undefined> => {
    try {
      const { version, until } = await read()
      known = version
      believedUntil = until
      away = false
    } catch (failure) {
      away = true
      if (known === undefined) throw failure
    }
    return known
  }

  return async () => {
    if (known !== undefined && performance.now() < believedUntil) return known
    const answer = ask()
    if (known === undefined) return (await answer) ?? ''
    const version = await Promise.race([answer, inMs(away ? PATIENCE.away : PATIENCE.usually, undefined)])
    if (version !== undefined) return version
    away = true
    return known
  }
}
