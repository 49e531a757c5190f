import AxeBuilder from '@axe-core/playwright'
import { type Page, expect } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { PASSWORD, makeAccount, signIn, tokenOf } from './support/staff'
import { takeTime, test } from './support/visitor'

const LIST = '/admin/collections/contact-submissions'
const PERSONAL_DATA = '/admin/personal-data'
/** What is ours in the admin. */
const OURS = '[data-part="enquiry-desk"]'

/** Sends an enquiry through the form, as a visitor would. Each is another one: the same sent twice is stored once. */
async function sendProposal(page: Page): Promise<{ reference: string; email: string }> {
  const email = `asa.${randomUUID()}@example.fi`
  await page.goto('/sv/join?purpose=propose-case')
  await page.locator('input[name=workingTitle]').fill('En tyst färja')
  await page.locator('input[name=name]').fill('Åsa Öhman')
  await page.locator('input[name=email]').fill(email)
  await page.locator('textarea[name=message]').fill('Vi vill gärna visa vårt projekt.')
  await takeTime(page)
  await page.locator('main form button:not([type=button])').last().click()
  await expect(page).toHaveURL(/\/sv\/join\/sent\?reference=HSR-/)
  return { reference: new URL(page.url()).searchParams.get('reference') ?? '', email }
}

/** Makes an account and signs in to it, in a window of its own. */
async function enterAs(page: Page, role: 'editor' | 'contributor'): Promise<{ page: Page; name: string }> {
  const email = `${role}-${Date.now()}@example.fi`
  const name = `Maija ${role} ${Date.now()}`
  await makeAccount(page.request, await tokenOf(page.request), { name, email, role })
  const own = await (await page.context().browser()!.newContext()).newPage()
  await signIn(own, email, PASSWORD)
  return { page: own, name }
}

const setCookie = (page: Page, name: string, value: string) =>
  page.context().addCookies([{ name, value, url: new URL('/', page.url()).href }])

async function open(page: Page, reference: string): Promise<void> {
  await page.goto(`${LIST}?search=${reference}`)
  await page.getByRole('link', { name: reference }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(reference)
}

/** Our own markup alone: what Payload draws around it is not ours to mend. */
async function expectOursAccessible(page: Page): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await setCookie(page, 'payload-theme', theme)
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await expect(page.locator(OURS).first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).include(OURS).analyze()
    expect(violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  }
}

test('an editor handles an enquiry in Finnish, from the dashboard to the end', async ({ page }) => {
  test.setTimeout(240_000)
  const { reference } = await sendProposal(page)
  await signIn(page)
  await setCookie(page, 'payload-lng', 'fi')

  await page.goto('/admin')
  const waiting = page.getByRole('region', { name: 'Odottavat yhteydenotot' })
  await expect(waiting.getByRole('link', { name: /^\d+ Uudet$/ })).toBeVisible()
  await expectOursAccessible(page)
  await waiting.getByRole('link', { name: /Uudet/ }).click()

  const filters = page.getByRole('navigation', { name: 'Näytä' })
  await expect(filters.getByRole('link', { name: /^Uudet/ })).toHaveAttribute('aria-current', 'page')
  await expectOursAccessible(page)
  await page.getByRole('link', { name: reference }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(reference)
  await expect(page.getByText('Vi vill gärna visa vårt projekt.')).toHaveAttribute('lang', 'sv')
  await expect(page.getByText('En tyst färja')).toBeVisible()
  await expectOursAccessible(page)

  const log = page.getByRole('region', { name: 'Mitä on tapahtunut' })
  const saying = (said: string) => page.getByRole('status').filter({ hasText: said })
  await page.getByRole('button', { name: 'Ota käsittelyyn' }).click()
  await expect(saying('Otit yhteydenoton käsittelyyn.')).toBeFocused()
  await expect(log).toContainText('Otettu käsittelyyn')

  await page.getByLabel('Muistiinpano työkavereille').fill('Soitin hänelle.')
  await page.getByRole('button', { name: 'Tallenna muistiinpano' }).click()
  await expect(log).toContainText('Soitin hänelle.')
  await expect(page.getByLabel('Muistiinpano työkavereille')).toHaveValue('')

  await expect(page.getByLabel('Aihe')).toHaveValue(`Re: ditt meddelande ${reference}`)
  await page.getByRole('button', { name: 'Lähetä vastaus' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Kirjoita ensin jotakin.' })).toBeVisible()
  await expect(page.getByLabel('Vastaus', { exact: true })).toBeFocused()
  await page.getByLabel('Vastaus', { exact: true }).fill('Hej Åsa,\n\ntack!')
  await page.getByRole('button', { name: 'Lähetä vastaus' }).click()
  await expect(log).toContainText('Hej Åsa,')

  await page.getByRole('button', { name: 'Tee siitä esimerkin luonnos' }).click()
  const facts = page.getByRole('complementary', { name: 'Lähettäjä' })
  const draft = facts.getByRole('link', { name: 'En tyst färja' })
  await expect(draft).toBeVisible()
  await page.getByRole('button', { name: 'Sulje', exact: true }).click()
  await expect(log.getByRole('listitem').last()).toContainText('Suljettu')
  await expect(page.getByRole('button', { name: 'Avaa uudelleen' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lähetä vastaus' })).toHaveCount(0)
  await expectOursAccessible(page)

  await draft.click()
  await expect(page.locator('#field-title')).toHaveValue('En tyst färja')
})

test('of two editors the second is told, and loses nothing', async ({ page }) => {
  test.setTimeout(180_000)
  const { reference } = await sendProposal(page)
  await signIn(page)
  const other = await enterAs(page, 'editor')
  await open(page, reference)
  await open(other.page, reference)

  await page.getByLabel('Answer', { exact: true }).fill('A long and careful answer.')
  await other.page.getByRole('button', { name: 'Take it' }).click()
  await expect(other.page.getByRole('status').filter({ hasText: 'You have taken the enquiry.' })).toBeVisible()

  await page.getByRole('button', { name: 'Send the answer' }).click()
  const told = page.getByRole('alert').filter({ hasText: 'Someone has changed this enquiry meanwhile' })
  await expect(told).toContainText(`Taken, ${other.name}`)
  await expect(page.getByLabel('Answer', { exact: true })).toHaveValue('A long and careful answer.')
  await expect(page.getByRole('complementary', { name: 'Sender' })).toContainText(other.name)
  await page.getByRole('button', { name: 'Send the answer' }).click()
  await expect(page.getByRole('region', { name: 'What has happened' })).toContainText('A long and careful answer.')
})

test('contributors see nothing of it', async ({ page }) => {
  test.setTimeout(120_000)
  const { reference } = await sendProposal(page)
  await signIn(page)
  await open(page, reference)
  const address = page.url()
  const { page: own } = await enterAs(page, 'contributor')
  await own.goto('/admin')
  await expect(own.getByRole('link', { name: /Cases/ }).first()).toBeVisible()
  await expect(own.getByText('Enquiries that wait')).toHaveCount(0)
  for (const closed of [address, LIST, PERSONAL_DATA]) {
    await own.goto(closed)
    await expect(own.getByText(reference)).toHaveCount(0)
    await expect(own.locator(OURS)).toHaveCount(0)
  }
})

test('what one person wrote is found and erased', async ({ page }) => {
  test.setTimeout(120_000)
  const { reference, email } = await sendProposal(page)
  await page.goto(PERSONAL_DATA)
  await expect(page).toHaveURL(/\/admin\/login/)
  await signIn(page)
  await page.goto(LIST)
  await page.getByRole('link', { name: 'One person’s data' }).click()
  await expect(page).toHaveTitle(/One person’s data/)
  await expectOursAccessible(page)
  await page.getByLabel('E-mail address').fill(email.toUpperCase())
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByRole('link', { name: reference })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download everything' }).click()
  expect((await download).suggestedFilename()).toBe('personal-data.json')
  await page.getByLabel('The same address once more').fill(email)
  await page.getByRole('button', { name: 'Erase for good' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Everything from this address is erased.' })).toBeVisible()
  await page.goto(`${LIST}?search=${reference}`)
  await expect(page.getByRole('link', { name: reference })).toHaveCount(0)
})
