import { type Browser, type Page, expect, test } from '@playwright/test'
import sharp from 'sharp'
import { LOCALES, type Locale } from '@/lib/locales'
import { type MailServer, startMailServer } from '../support/smtp'
import { makesPictures, photographer } from './support/guide'
import { type OwnSite, withOwnSite } from './support/servers'
import { PASSWORD as COLLEAGUES_PASSWORD, makeAccount, tokenOf } from './support/staff'

const PASSWORD = 'kolme iloista sanaa'
const ENGLISH = {
  title: 'Inkoo mends its harbour',
  summary: 'Volunteers and the port mend the old quay with used stone.',
}

/** What is written besides English, by the language of the newcomer's admin. */
const TRANSLATED = {
  fi: { locale: 'fi', title: 'Inkoo korjaa satamansa', summary: 'Talkoolaiset ja satama korjaavat vanhan laiturin.' },
  sv: { locale: 'sv', title: 'Ingå lagar sin hamn', summary: 'Frivilliga och hamnen lagar den gamla kajen.' },
} as const
const NOTE = { en: 'Is the title clear?', fi: 'Onko otsikko selvä?', sv: 'Är rubriken tydlig?' }
const TRANSLATION = { en: TRANSLATED.fi, fi: TRANSLATED.fi, sv: TRANSLATED.sv }

const ALT = 'A stone quay in the evening sun'

/** A drawn quay: no picture is stored for the tests. */
const quay = () =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="1000">
      <rect width="1500" height="1000" fill="#f4b860"/><circle cx="1080" cy="380" r="150" fill="#fff4d6"/>
      <path d="M0 640h1500v360H0z" fill="#1f5a7a"/><path d="M0 700h900v300H0z" fill="#6b6256"/></svg>`),
  )
    .png()
    .toBuffer()

/** Chooses the first of what is offered for a few letters. */
async function choose(page: Page, field: string, value: string): Promise<void> {
  const box = page.locator(`#field-${field}`)
  await box.getByRole('combobox').fill(value)
  await page.getByRole('option').first().click()
  await expect(box).toContainText(value)
}

async function saved(page: Page, button: string): Promise<void> {
  const answered = page.waitForResponse(
    (answer) => ['POST', 'PATCH'].includes(answer.request().method()) && answer.url().includes('/api/'),
  )
  await page.locator(button).click()
  expect((await answered).status()).toBeLessThan(300)
}

/** Colleagues at work, so that something waits. */
async function colleagues({ origin }: OwnSite, browser: Browser): Promise<void> {
  const { request } = await browser.newContext({ baseURL: origin })
  const token = await tokenOf(request)
  await makeAccount(request, token, { name: 'Kaisa Virtanen', email: 'kaisa@kunta.example', role: 'contributor' })
  const signedIn = await request.post('/api/users/login', {
    data: { email: 'kaisa@kunta.example', password: COLLEAGUES_PASSWORD },
  })
  const headers = { Authorization: `JWT ${((await signedIn.json()) as { token: string }).token}` }
  const draft = {
    title: 'Siuntio lights its paths',
    summary: 'Lamps that wake when someone walks by.',
    wholeRegion: true,
  }
  const made = await request.post('/api/cases?draft=true&locale=en', { headers, data: { ...draft, _status: 'draft' } })
  const { doc } = (await made.json()) as { doc: { id: string } }
  const data = { workflow: 'in-review', comment: 'Is the summary clear?', _status: 'draft' }
  const asked = await request.patch(`/api/cases/${doc.id}?draft=true&locale=en`, { headers, data })
  expect(asked.status(), await asked.text()).toBe(200)
}

async function invitedPage(browser: Browser, { origin }: OwnSite, mail: MailServer, language: Locale): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, locale: language, timezoneId: 'Europe/Helsinki' })
  const headers = { Authorization: `JWT ${await tokenOf(context.request)}` }
  const data = { name: 'Aino Laine', email: 'aino@liitto.example', role: 'editor', language }
  await context.clearCookies()
  const before = mail.received.length
  expect((await context.request.post('/api/users/invite', { headers, data })).status()).toBeLessThan(300)
  await expect.poll(() => mail.received.length, { timeout: 90_000 }).toBeGreaterThan(before)
  const page = await context.newPage()
  await page.goto(/http\S+\/admin\/reset\/\S+/.exec(mail.received.at(-1)!.text)![0])
  return page
}

async function walk(page: Page, language: Locale): Promise<void> {
  const picture = photographer(language)
  const other = TRANSLATION[language]
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  const dashboard = page.locator('[data-part=dashboard]')
  // A page that is not alive yet forgets what was typed.
  await expect(async () => {
    for (const field of await page.locator('input[type=password]').all()) await field.fill(PASSWORD)
    await page.locator('button[type=submit]').click()
    await expect(dashboard).toBeVisible({ timeout: 10_000 })
  }).toPass()
  await expect(dashboard).toContainText(/1/)
  await picture('dashboard', page)

  await page.goto('/admin/collections/media/create?locale=en')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'quay.png', mimeType: 'image/png', buffer: await quay() })
  await page.locator('#field-alt').fill(ALT)
  await saved(page, '#action-save')
  await expect(page).toHaveURL(/\/media\/[\w-]{8,}/)
  await page.locator('#field-alt').waitFor()
  await picture('picture', page)

  await page.goto('/admin/collections/cases/create?locale=en')
  await page.locator('#field-title').fill(ENGLISH.title)
  await page.locator('#field-summary').fill(ENGLISH.summary)
  await page.locator('.rich-text-lexical [contenteditable=true]').first().fill('The quay was closed for ten years.')
  await picture('case', page)
  await page.locator('#field-cover .upload__listToggler, #field-cover button').nth(1).click()
  await page.getByRole('dialog').getByText(/^quay/).first().click()
  await expect(page.locator('#field-cover')).toContainText('quay')
  await page.locator('.tabs-field__tab-button').nth(1).click()
  await choose(page, 'theme', "Citizens' city")
  await choose(page, 'municipalities', 'Inkoo')
  await saved(page, '#action-save-draft')
  await expect(page).toHaveURL(/\/cases\/[\w-]{8,}/)
  const form = page.url().split('?')[0]

  await page.goto(`${form}?locale=en`)
  await page.locator('#live-preview-toggler').click()
  const heading = page.frameLocator('#live-preview-iframe').getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(ENGLISH.title)
  await picture('preview', page)
  await page.locator('#live-preview-toggler').click()

  await page.goto(`${form}?locale=${other.locale}`)
  await expect(page.locator('[data-part=original]').first()).toContainText(ENGLISH.title)
  await page.locator('#field-title').fill(other.title)
  await page.locator('#field-summary').fill(other.summary)
  await picture('translate', page)
  await saved(page, '#action-save-draft')
  const checklist = page.locator('[data-part=checklist]')
  await expect(checklist.getByRole('listitem').first()).toBeVisible()
  await picture('checklist', checklist)

  const stage = page.locator('[data-part=workflow]')
  await stage.getByRole('textbox').fill(NOTE[language])
  await saved(page, '[data-part=workflow] button')
  await expect(stage.getByRole('button').first()).toBeEnabled()
  await picture('review', stage)
  await saved(page, '#action-save')

  for (const [locale, title] of [
    ['en', ENGLISH.title],
    [other.locale, other.title],
  ] as const) {
    await page.goto(`/${locale}/cases/inkoo-mends-its-harbour`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.getByRole('img', { name: ALT })).toBeVisible()
  }
  await page.goto(`${form}?locale=en`)
  const history = page.locator('[data-part=history]')
  await expect(history.getByRole('listitem').nth(2)).toBeVisible()
  await picture('history', history)
}

for (const language of makesPictures ? LOCALES : (['fi'] as const)) {
  test(`who is invited comes from the mail to a published case with a picture in two languages: ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(420_000)
    const mail = await startMailServer()
    const settings = {
      SMTP_URL: mail.url,
      MAIL_FROM: 'noreply@site.example',
      MEDIA_DIR: test.info().outputPath('media'),
    }
    await withOwnSite(test.info().outputPath('server.log'), settings, async (site) => {
      await site.start()
      await colleagues(site, browser)
      await walk(await invitedPage(browser, site, mail, language), language)
    }).finally(mail.stop)
  })
}
