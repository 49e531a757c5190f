import { coalesce } from '@/lib/coalesce'

/** Work that is finished by hand. */
function byHand() {
  const rounds: { resolve: (value: number) => void; reject: (reason: Error) => void }[] = []
  const ask = coalesce(() => new Promise<number>((resolve, reject) => rounds.push({ resolve, reject })))
  return { ask, rounds }
}

describe('coalesce', () => {
  it('lets calls that come during the work share the next round, never the one under way', async () => {
    const { ask, rounds } = byHand()
    const first = ask()
    const [second, third] = [ask(), ask()]
    expect(rounds).toHaveLength(1)
    rounds[0]?.resolve(1)
    expect(await first).toBe(1)
    await Promise.resolve()
    expect(rounds).toHaveLength(2)
    rounds[1]?.resolve(2)
    expect(await Promise.all([second, third])).toEqual([2, 2])
  })

  it('goes on after a failure', async () => {
    const { ask, rounds } = byHand()
    const first = ask()
    const second = ask()
    rounds[0]?.reject(new Error('away'))
    await expect(first).rejects.toThrow('away')
    await Promise.resolve()
    rounds[1]?.resolve(2)
    expect(await second).toBe(2)
    const third = ask()
    rounds[2]?.resolve(3)
    expect(await third).toBe(3)
  })
})
