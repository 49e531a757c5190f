import { expect, test } from '@playwright/test'
import { setTimeout as wait } from 'node:timers/promises'
import { withSecondServer } from './support/servers'
import { tokenOf } from './support/staff'

const CLIENTS = 50
const PUBLISHES = 12
const NUMBER = /Tide clock number (\d+)/

type Read = { address: string; begun: number; status: number; shows: number }

test('no page is older than the last publish, with fifty readers at two servers', async ({
  request,
  playwright,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const headers = { Authorization: `JWT ${await tokenOf(request)}` }
  const themes = await request.get('/api/themes?limit=1&depth=0&locale=en', { headers })
  const { docs } = (await themes.json()) as { docs: { id: string }[] }
  const data = { summary: 'It shows high water.', theme: docs[0]?.id, wholeRegion: true, _status: 'published' }
  const title = (number: number) => ({ title: `Tide clock number ${number}` })
  const made = await request.post('/api/cases?locale=en', {
    headers,
    data: { ...data, ...title(0), slug: 'tide-clock' },
  })
  expect(made.status(), await made.text()).toBe(201)
  const { doc } = (await made.json()) as { doc: { id: string } }

  await withSecondServer(playwright, async (_, origin) => {
    const addresses = [baseURL, origin].flatMap((at) =>
      ['/en', '/en/cases', '/en/cases/tide-clock'].map((path) => `${at}${path}`),
    )
    const [reads, acknowledged]: [Read[], number[]] = [[], [performance.now()]]
    let isOver = false
    const read = async (turn: number) => {
      const address = addresses[turn % addresses.length] ?? ''
      const begun = performance.now()
      const answer = await fetch(address)
      const page = await answer.text()
      reads.push({ address, begun, status: answer.status, shows: Number(NUMBER.exec(page)?.[1] ?? NaN) })
    }
    const readers = Array.from({ length: CLIENTS }, async (_, client) => {
      for (let turn = client; !isOver; turn += 1) await read(turn)
    })
    for (let number = 1; number <= PUBLISHES; number += 1) {
      const changed = await request.patch(`/api/cases/${doc.id}?locale=en`, {
        headers,
        data: { ...title(number), _status: 'published' },
      })
      expect(changed.status(), await changed.text()).toBe(200)
      acknowledged.push(performance.now())
      // Long enough for pages to be kept, and to be read from there.
      await wait(number % 3 === 0 ? 1_500 : 100)
    }
    isOver = true
    await Promise.all(readers)

    const newestAt = (moment: number) => acknowledged.findLastIndex((each) => each <= moment)
    const tooOld = reads.filter(({ begun, shows }) => !(shows >= newestAt(begun)))
    expect(tooOld.slice(0, 5)).toEqual([])
    expect(reads.length, 'they read all the time').toBeGreaterThan(2 * CLIENTS)
    expect(new Set(reads.map(({ shows }) => shows)).size).toBeGreaterThan(PUBLISHES / 2)
  })
  await request.delete(`/api/cases/${doc.id}`, { headers })
})
