import { expect, test } from '@playwright/test'
import { copyFileSync, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../scripts/lib/port.mjs'
import { stop } from '../../scripts/lib/processes.mjs'
import { serve } from '../../scripts/lib/server.mjs'
import { startMailServer } from '../support/smtp'
import { numberedForm, tokenIn } from './support/enquiry-form'
import { tokenOf } from './support/staff'

/** Whoever sends a form sooner is taken for a machine, and gets no mail. */
const A_PERSON_NEEDS = 3_500

test('mails wait while no mail server is set, and go out when there is one', async ({ playwright }) => {
  test.setTimeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'smart-region-mail-'))
  copyFileSync(process.env.SEEDED_DATABASE ?? '', join(folder, 'site.db'))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const log = createWriteStream(test.info().outputPath('server.log'))
  const env = { DATABASE_URL: `file:${join(folder, 'site.db')}`, SITE_URL: origin, SMTP_URL: '' }
  const request = await playwright.request.newContext({ baseURL: origin })
  const mailServer = await startMailServer()
  let server = await serve({ port, env, log })
  try {
    const token = tokenIn(await (await request.get('/sv/join')).text())
    await wait(A_PERSON_NEEDS)
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

    await stop(server)
    expect(server.exitCode, 'ends in an orderly way').toBe(143)
    server = await serve({ port, env: { ...env, SMTP_URL: mailServer.url, MAIL_FROM: 'noreply@site.example' }, log })
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
  } finally {
    await request.dispose()
    await stop(server)
    await mailServer.stop()
    log.end()
    rmSync(folder, { recursive: true, force: true })
  }
})
