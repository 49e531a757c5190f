/** @jest-environment node */
import { setTimeout as wait } from 'node:timers/promises'
import { keepWarm } from '@/lib/serving/warm-up.mjs'

const SITEMAP = '<urlset>/<url><loc>https://a.fi/en</loc></url><url><loc>https://a.fi/fi/cases</loc></url></urlset>'

/** Runs until `enough` says so. @returns which paths were asked for */
async function warmed(enough: (asked: string[]) => boolean, more: Partial<Parameters<typeof keepWarm>[0]> = {}) {
  const asked: string[] = []
  const ending = new AbortController()
  const ended = keepWarm({
    ask: async (path: string) => {
      asked.push(path)
      return path === '/sitemap.xml' ? SITEMAP : 'a page'
    },
    contentVersion: async () => 'one',
    pages: { isFull: false },
    done: () => {},
    signal: ending.signal,
    every: 1,
    ...more,
  })
  while (!enough(asked)) await wait(1)
  // Long enough for more, if there were more.
  await wait(30)
  ending.abort()
  await ended
  return asked
}

describe('warming up', () => {
  it('asks once for the pages of the sitemap, in their order', async () => {
    const done = jest.fn()
    expect(await warmed((asked) => asked.length >= 3, { done })).toEqual(['/sitemap.xml', '/en', '/fi/cases'])
    expect(done.mock.calls).toEqual([[2]])
  })

  it('asks again after a publish, once there is quiet', async () => {
    let version = 0
    const busy = async () => String(version < 40 ? (version += 1) : version)
    const asked = await warmed((paths) => paths.filter((path) => path === '/fi/cases').length >= 1, {
      contentVersion: busy,
    })
    expect(asked.slice(-3)).toEqual(['/sitemap.xml', '/en', '/fi/cases'])
  })

  it('stops when there is no more room', async () => {
    expect(await warmed((asked) => asked.length >= 1, { pages: { isFull: true } })).toEqual(['/sitemap.xml'])
  })

  it('makes Next load the site, when nobody has asked for anything yet', async () => {
    const contentVersion = async () => (loaded ? 'one' : undefined)
    let loaded = false
    const asked: string[] = []
    const ask = async (path: string) => {
      asked.push(path)
      loaded = true
      return SITEMAP
    }
    await warmed(() => asked.includes('/fi/cases'), { ask, contentVersion })
    expect(asked).toEqual(['/sitemap.xml', '/sitemap.xml', '/en', '/fi/cases'])
  })

  it('goes on when the site comes back', async () => {
    let times = 0
    const contentVersion = async () => {
      times += 1
      if (times < 3) throw new Error('no database')
      return 'one'
    }
    expect(await warmed((asked) => asked.length >= 3, { contentVersion })).toEqual(['/sitemap.xml', '/en', '/fi/cases'])
  })
})
