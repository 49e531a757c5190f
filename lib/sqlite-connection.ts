/** Of a libSQL client, what is used here. */
type Client = {
  execute: (...statement: never[]) => Promise<unknown>
  transaction: (mode: 'deferred') => Promise<{ close: () => void }>
}

const isBusy = (error: unknown) => /^SQLITE_BUSY/.test(String((error as { code?: unknown } | null)?.code))

/**
 * Leaves a connection after a write on it found the database locked. SQLite keeps such a write open until it is reset,
 * and libSQL never resets it: the next writes succeed but are not committed, and are rolled back when the first one is
 * collected as garbage (https://www.sqlite.org/lang_transaction.html, on statements that are still under way). So what
 * was acknowledged would be lost.
 *
 * @param client whose statements run one after the other from now on, so that none comes between failure and leaving
 * @param settings what a new connection is told first, such as its busy timeout
 */
export function leaveWhenBusy(client: Client, settings: string[]): void {
  const execute = client.execute.bind(client) as (...statement: unknown[]) => Promise<unknown>
  const leave = async () => {
    // The client gives its connection away with the transaction, and opens another one for what follows.
    const left = await client.transaction('deferred')
    left.close()
    for (const setting of settings) await execute(setting)
  }
  let last: Promise<unknown> = Promise.resolve()
  client.execute = (...statement: unknown[]) => {
    const result = last.then(async () => {
      try {
        return await execute(...statement)
      } catch (error) {
        if (isBusy(error)) await leave()
        throw error
      }
    })
    last = result.catch(() => undefined)
    return result
  }
}
