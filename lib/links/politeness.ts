import { setTimeout as wait } from 'node:timers/promises'

/** Does one piece of work with a server when it is that server's turn. */
export type Politeness = <Result>(host: string, work: () => Promise<Result>) => Promise<Result>

/**
 * One request at a time to each server, with a pause after each.
 *
 * @param pause in milliseconds
 */
export function politely(pause: number): Politeness {
  const turns = new Map<string, Promise<unknown>>()
  return (host, work) => {
    const mine = (turns.get(host) ?? Promise.resolve()).then(work)
    turns.set(
      host,
      mine.catch(() => undefined).then(() => wait(pause)),
    )
    return mine
  }
}
