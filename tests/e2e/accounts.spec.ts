import { type Page, expect, test } from '@playwright/test'
import { startMailServer } from '../support/smtp'
import { withOwnSite } from './support/servers'
import { signIn } from './support/staff'

const NAME = 'Kaisa Kirjoittaja'
const EMAIL = 'kaisa@kunta.example'

async function invite(page: Page, origin: string) {
  await page.goto(`${origin}/admin/collections/users`)
  const address = page.getByRole('textbox', { name: 'E-mail address', exact: true })
  await page.getByText('Invite a colleague').click()
  await page.getByLabel('Name', { exact: true }).fill(NAME)
  await address.fill('kaisa@')
  await page.getByLabel('Language of mails').selectOption('fi')
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByText('Write a whole e-mail address')).toBeVisible()
  await expect(address).toBeFocused()
  await address.fill(EMAIL)
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByRole('row', { name: NAME })).toContainText('Invited')
}

test('an administrator invites, the invited comes in by the mail in Finnish, and is out when disabled', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const mailServer = await startMailServer()
  const logFile = test.info().outputPath('server.log')
  const mail = { SMTP_URL: mailServer.url, MAIL_FROM: 'noreply@site.example' }
  await withOwnSite(logFile, mail, async ({ origin, start }) => {
    await start()
    const context = { baseURL: origin, locale: 'en-GB' }
    const admin = await (await browser.newContext(context)).newPage()
    await signIn(admin)
    await invite(admin, origin)

    await expect.poll(() => mailServer.received.length, { timeout: 60_000 }).toBe(1)
    const [received] = mailServer.received
    expect(received!.to).toEqual([EMAIL])
    expect(received!.text).toContain(`Hei ${NAME},`)
    const link = /http\S+\/admin\/reset\/\S+/.exec(received!.text)![0]

    // Their browser speaks English: what was chosen for them counts.
    const invited = await (await browser.newContext(context)).newPage()
    await invited.goto(link)
    await expect(invited.locator('html')).toHaveAttribute('lang', 'fi')
    // A page that is not alive yet forgets what was typed.
    await expect(async () => {
      await invited.getByLabel('Uusi salasana', { exact: true }).fill('kaksi iloista sanaa')
      await invited.getByLabel('Salasana uudelleen').fill('kaksi iloista sanaa')
      await invited.getByRole('button', { name: 'Aseta uusi salasana' }).click()
      await expect(invited).toHaveURL(/\/admin\/?$/, { timeout: 10_000 })
    }).toPass()
    await expect(invited.getByText('Esimerkit').first()).toBeVisible()
    for (const hidden of ['Käyttäjätilit', 'Yhteydenotot']) await expect(invited.getByText(hidden)).toHaveCount(0)

    await admin.reload()
    await expect(admin.getByRole('row', { name: NAME })).not.toContainText('Invited')
    await admin.getByRole('link', { name: NAME }).click()
    await admin.getByLabel('Disabled').check()
    await admin.getByRole('button', { name: 'Save' }).click()
    await expect(admin.getByText('Updated successfully.')).toBeVisible()
    await invited.goto('/admin/collections/cases')
    await expect(invited).toHaveURL(/\/admin\/login/)
  }).finally(mailServer.stop)
})

test('without a mail server the link is handed over by hand', async ({ browser }) => {
  test.setTimeout(240_000)
  await withOwnSite(test.info().outputPath('server.log'), {}, async ({ origin, start }) => {
    await start()
    const page = await (await browser.newContext({ baseURL: origin, locale: 'en-GB' })).newPage()
    await signIn(page)
    await invite(page, origin)
    const link = page.getByLabel('Link for the one you invited')
    await expect(link).toHaveValue(/\/admin\/reset\/[0-9a-f]+\?language=fi$/)
    await page.reload()
    await expect(link).toHaveCount(0)
    await page.getByRole('link', { name: NAME }).click()
    await expect(page.getByText(/has not signed in yet/)).toBeVisible()
    await page.getByRole('button', { name: 'Invite again' }).click()
    await expect(link).toHaveValue(/\/admin\/reset\//)
  })
})
