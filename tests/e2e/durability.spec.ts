import { expect, test } from '@playwright/test'
import { setTimeout as wait } from 'node:timers/promises'
import { numberedForm, tokenIn } from './support/enquiry-form'
import { withOwnSite } from './support/servers'

/** Enquiries, clients and kills: 60/6/2, and 500/20/5 for npm run test:durability. */
const [ENQUIRIES = 0, CLIENTS = 0, KILLS = 0] = (process.env.DURABILITY ?? '60/6/2').split('/').map(Number)

/** For each enquiry, with all its attempts. */
const PATIENCE_MS = 180_000

const { SEED_ADMIN_EMAIL: email, SEED_ADMIN_PASSWORD: password } = process.env

type Stored = { reference: string; submissionKey: string; message: string }

/** A client that does not give up: it sends the same form until it has an answer. */
async function sendUntilAcknowledged(origin: string, number: number): Promise<string> {
  // Each from an address of its own, so that no limit stops them.
  const headers = { 'x-forwarded-for': `198.51.${Math.floor(number / 250)}.${number % 250}` }
  let body: URLSearchParams | undefined
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until;) {
    try {
      body ??= new URLSearchParams({
        ...numberedForm(number),
        token: tokenIn(await (await fetch(`${origin}/en/join`)).text()),
      })
      const answer = await fetch(`${origin}/en/join.json`, { method: 'POST', headers, body })
      if (answer.status === 200) return ((await answer.json()) as { reference: string }).reference
      if (answer.status < 500) throw new RangeError(`Refused with ${answer.status}: ${await answer.text()}`)
    } catch (error) {
      if (error instanceof RangeError) throw error
      // No answer, or one that broke off: the server is gone. The client cannot know whether it was stored.
    }
    await wait(100)
  }
  throw new Error(`Enquiry ${number} got no answer`)
}

async function readStored(origin: string): Promise<Stored[]> {
  const post = { method: 'POST', headers: { 'Content-Type': 'application/json' } }
  const signedIn = await fetch(`${origin}/api/users/login`, { ...post, body: JSON.stringify({ email, password }) })
  const { token } = (await signedIn.json()) as { token: string }
  const headers = { Authorization: `JWT ${token}` }
  const answer = await fetch(`${origin}/api/contact-submissions?pagination=false&depth=0`, { headers })
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { docs: Stored[] }).docs
}

const twice = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index)

test(`${ENQUIRIES} enquiries from ${CLIENTS} clients survive ${KILLS} kills, each once`, async () => {
  test.setTimeout(20 * 60_000)
  expect(Math.min(ENQUIRIES, CLIENTS, KILLS), 'DURABILITY: enquiries/clients/kills').toBeGreaterThan(0)
  const env = { TRUSTED_PROXIES: '1', ENQUIRIES_PER_HOUR: '100000' }
  await withOwnSite(test.info().outputPath('server.log'), env, async (site) => {
    const { origin } = site
    await site.start()
    const acknowledged = new Map<number, string>()
    let next = 0
    const client = async () => {
      while (next < ENQUIRIES) {
        const number = (next += 1)
        acknowledged.set(number, await sendUntilAcknowledged(origin, number))
      }
    }
    const kill = async () => {
      for (let time = 1; time <= KILLS; time++) {
        while (acknowledged.size < (time * ENQUIRIES) / (KILLS + 1)) await wait(5)
        await site.kill()
        await site.start()
      }
    }
    await Promise.all([kill(), ...Array.from({ length: CLIENTS }, client)])

    // A visitor who sends the form once more, after it all.
    const again = [1, Math.ceil(ENQUIRIES / 2), ENQUIRIES]
    for (const number of again) expect(await sendUntilAcknowledged(origin, number)).toBe(acknowledged.get(number))

    // What is on the disk, not what a process remembers.
    await site.kill()
    await site.start()
    const stored = await readStored(origin)
    expect(acknowledged.size).toBe(ENQUIRIES)
    const references = stored.map(({ reference }) => reference)
    expect(twice(references)).toEqual([])
    expect(twice(stored.map(({ submissionKey }) => submissionKey))).toEqual([])
    expect(twice(stored.map(({ message }) => message))).toEqual([])
    expect([...acknowledged.values()].sort()).toEqual(references.sort())
  })
})
