import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test'
import { setTimeout as wait } from 'node:timers/promises'
import { type FormFields, numberedForm, tokenIn } from './support/enquiry-form'
import { withSecondServer } from './support/servers'

const HOUR = 3_600_000

/** An hour of the limits that ends in the middle of the test would begin to count anew. */
async function awayFromTheHour() {
  const left = HOUR - (Date.now() % HOUR)
  if (left < 45_000) await wait(left)
}

test('limits hold over two servers, and nothing that a client writes about itself helps', async ({
  request,
  playwright,
}) => {
  test.setTimeout(300_000)
  await withSecondServer(playwright, async (other) => {
    const both = [request, other]
    let number = Date.now()
    const send = async (at: APIRequestContext, headers: Record<string, string>, more: FormFields = {}) => {
      const token = tokenIn(await (await at.get('/en/join')).text())
      return at.post('/en/join.json', { headers, form: numberedForm((number += 1), { token, ...more }) })
    }
    const expectRefused = async (answer: APIResponse) => {
      expect(answer.status()).toBe(429)
      expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0)
      expect(Number(answer.headers()['retry-after'])).toBeLessThanOrEqual(3600)
    }
    await awayFromTheHour()
    const own = { 'x-forwarded-for': '203.0.113.50' }
    // Mistakes are not counted.
    for (const at of [...both, ...both, request]) {
      expect((await send(at, own, { email: 'aino@' })).status()).toBe(422)
    }
    for (let time = 0; time < 10; time++) expect((await send(both[time % 2]!, own)).status()).toBe(200)
    for (const at of both) {
      await expectRefused(await send(at, own))
      for (const more of ['198.51.100.7', '198.51.100.7, 192.0.2.9', 'unknown', ',,', '::1']) {
        await expectRefused(await send(at, { 'x-forwarded-for': `${more}, 203.0.113.50` }))
      }
      await expectRefused(await send(at, { ...own, 'x-client-address': '198.51.100.8' }))
      await expectRefused(await send(at, { ...own, 'x-real-ip': '198.51.100.8', forwarded: 'for=198.51.100.8' }))
      await expectRefused(await send(at, { 'x-forwarded-for': '::ffff:203.0.113.50' }))
      expect((await send(at, { 'x-forwarded-for': '203.0.113.51' })).status()).toBe(200)
    }
  })
})
