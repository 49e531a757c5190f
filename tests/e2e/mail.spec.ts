import { expect, test } from '@playwright/test'
import { setTimeout as wait } from 'node:timers/promises'
import { startMailServer } from '../support/smtp'
import { numberedForm, tokenIn } from './support/enquiry-form'
import { withOwnSite } from './support/servers'
import { tokenOf } from './support/staff'
import { A_MOMENT } from './support/visitor'

test('mails wait while no mail server is set, and go out when there is one', async ({ playwright }) => {
  test.setTimeout(240_000)
  const mailServer = await startMailServer()
  const logFile = test.info().outputPath('server.log')
  await withOwnSite(logFile, {}, async ({ origin, start, stop }) => {
    const request = await playwright.request.newContext({ baseURL: origin })
    const first = await start()
    const token = tokenIn(await (await request.get('/sv/join')).text())
    await wait(A_MOMENT)
    const sent = await request.post('/sv/join.json', { form: numberedForm(1, { token }) })
    const { reference } = (await sent.json()) as { reference: string }

    const headers = { Authorization: `JWT ${await tokenOf(request)}` }
    const steps = async () => {
      const answer = await request.get('/api/enquiry-steps?depth=0&sort=what', { headers })
      const { docs } = (await answer.json()) as { docs: Record<string, unknown>[] }
      return docs.map(({ what, delivery, problem }) => [what, delivery, problem ?? null])
    }
    await expect.poll(steps, { timeout: 60_000 }).toEqual([
      ['confirmation', 'waiting', 'no-mail-server'],
      ['notice', 'waiting', 'no-mail-server'],
    ])

    await stop()
    expect(first.exitCode, 'ends in an orderly way').toBe(143)
    await start({ SMTP_URL: mailServer.url, MAIL_FROM: 'noreply@site.example' })
    await expect.poll(() => mailServer.received.length, { timeout: 60_000 }).toBe(2)
    await expect.poll(steps).toEqual([
      ['confirmation', 'sent', null],
      ['notice', 'sent', null],
    ])
    const subjects = mailServer.received.map(({ headers }) => headers.subject).sort()
    expect(subjects).toEqual([
      `Uusi yhteydenotto: kysymys (${reference})`,
      `Vi har fått ditt meddelande (${reference})`,
    ])
    await request.dispose()
  }).finally(mailServer.stop)
})
