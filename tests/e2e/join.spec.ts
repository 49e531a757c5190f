import { type Page, expect } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { PURPOSES, type Purpose } from '@/lib/lists'
import { LOCALES, type Locale } from '@/lib/locales'
import { expectAccessible, expectNoSidewaysScroll } from './support/accessibility'
import { tabTo, tabToField } from './support/keyboard'
import { messages } from './support/messages'
import { takeTime, test } from './support/visitor'

const wordsOf = (locale: Locale) => messages(locale).join

/** The parts of the form in one language. */
function formIn(page: Page, locale: Locale) {
  const { labels, purposes, proposal, send } = wordsOf(locale)
  return {
    purpose: (purpose: Purpose) => page.getByRole('radio', { name: purposes[purpose] }),
    proposal: page.getByRole('group', { name: proposal.heading }),
    workingTitle: page.getByRole('textbox', { name: labels.workingTitle }),
    municipality: page.getByRole('combobox', { name: labels.municipality }),
    theme: page.getByRole('combobox', { name: labels.theme }),
    link: page.getByRole('textbox', { name: labels.link }),
    name: page.getByRole('textbox', { name: labels.name, exact: true }),
    email: page.getByRole('textbox', { name: labels.email }),
    message: page.getByRole('textbox', { name: labels.message }),
    send: page.getByRole('button', { name: send }),
  }
}

async function fillIn(page: Page, locale: Locale): Promise<void> {
  const form = formIn(page, locale)
  await form.name.fill('Aino Virtanen')
  await form.email.fill('aino.virtanen@example.fi')
  await form.message.fill('Hei åäö!\n\nTerveisin Aino')
}

const arrived = async (page: Page, locale: Locale) => {
  await expect(page).toHaveURL(new RegExp(`/${locale}/join/sent\\?reference=HSR-`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf(locale).sent.title)
}

/** What is said for one purpose is seen for no other. */
async function expectUnfolded(page: Page, locale: Locale, purpose: Purpose): Promise<void> {
  const { messageHints, next } = wordsOf(locale)
  await expect(formIn(page, locale).proposal).toBeVisible({ visible: purpose === 'propose-case' })
  for (const each of PURPOSES) {
    await expect(page.getByText(messageHints[each])).toBeVisible({ visible: each === purpose })
  }
  await expect(page.getByText(next[purpose]).filter({ visible: true })).toHaveCount(1)
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of LOCALES) {
    test(`every purpose gets through in ${locale}`, async ({ page }) => {
      for (const purpose of PURPOSES) {
        await page.goto(`/${locale}/join`)
        const form = formIn(page, locale)
        await form.purpose(purpose).check()
        await expectUnfolded(page, locale, purpose)
        await expect(page.getByText(wordsOf(locale).count.limit.slice(0, 6)).filter({ visible: true })).toHaveCount(1)
        if (purpose === 'propose-case') {
          await form.workingTitle.fill('Hiekka-akku')
          await form.municipality.selectOption('pornainen')
          await form.theme.selectOption('climate-neutrality')
          await form.link.fill('www.example.fi')
        }
        await fillIn(page, locale)
        await form.send.click()
        await arrived(page, locale)
      }
    })

    test(`five mistakes cost nothing in ${locale}`, async ({ page }) => {
      const { error, problems } = wordsOf(locale)
      await page.goto(`/${locale}/join?purpose=propose-case`)
      const form = formIn(page, locale)
      await fillIn(page, locale)
      await form.municipality.selectOption('pornainen')
      for (let mistake = 1; mistake <= 5; mistake++) {
        await form.link.fill(`example ${mistake}`)
        await form.send.click()
        const summary = page.getByRole('alert')
        await expect(summary.getByRole('link')).toHaveText([problems.linkInvalid])
        await expect(summary).toBeFocused()
        await expect(page).toHaveTitle(new RegExp(`^${error} `))
        await expect(form.link).toHaveValue(`example ${mistake}`)
        await expect(form.municipality).toHaveValue('pornainen')
        await expect(form.message).toHaveValue('Hei åäö!\n\nTerveisin Aino')
      }
      await form.link.fill('example.fi')
      await form.send.click()
      await arrived(page, locale)
    })
  }

  test('what was typed is there on the way back', async ({ page }) => {
    await page.goto('/en/join')
    const form = formIn(page, 'en')
    await fillIn(page, 'en')
    await form.purpose('press').check()
    await page.getByRole('link', { name: wordsOf('en').privacy }).click()
    await expect(page).toHaveURL(/\/privacy$/)
    await page.goBack()
    await expect(form.message).toHaveValue('Hei åäö!\n\nTerveisin Aino')
    await expect(form.purpose('press')).toBeChecked()
    await expectUnfolded(page, 'en', 'press')
  })
})

test.describe('with the keyboard alone', () => {
  for (const locale of LOCALES) {
    test(`every purpose gets through in ${locale}`, async ({ page }) => {
      const { send, sent } = wordsOf(locale)
      for (const [index, purpose] of PURPOSES.entries()) {
        await page.goto(`/${locale}/join`)
        const form = formIn(page, locale)
        await tabToField(page, form.purpose('propose-case'))
        for (let step = 0; step < index; step++) await page.keyboard.press('ArrowDown')
        await expect(form.purpose(purpose)).toBeChecked()
        await expectUnfolded(page, locale, purpose)
        if (purpose === 'propose-case') {
          await tabToField(page, form.municipality, 2)
          await page.keyboard.type('Por')
          await expect(form.municipality).not.toHaveValue('')
        }
        await tabToField(page, form.name, 4)
        await page.keyboard.type('Aino Virtanen')
        await tabToField(page, form.email, 1)
        await page.keyboard.type('aino.virtanen@example.fi')
        await tabToField(page, form.message, 2)
        await page.keyboard.type(`Hei! ${purpose}`)
        await tabTo(page, send, 2)
        await page.keyboard.press('Enter')
        await expect(page.getByRole('heading', { level: 1, name: sent.title })).toBeFocused()
      }
    })

    test(`mistakes are met first, and lead to their fields, in ${locale}`, async ({ page }) => {
      const { error, problems } = wordsOf(locale)
      await page.goto(`/${locale}/join`)
      const form = formIn(page, locale)
      await tabToField(page, form.link)
      await page.keyboard.type('example')
      await page.keyboard.press('Enter')
      const summary = page.getByRole('alert').filter({ hasText: wordsOf(locale).summary })
      await expect(summary).toBeFocused()
      await expect(page).toHaveTitle(new RegExp(`^${error} `))
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(form.link).toBeFocused()
      await expect(form.link).toHaveAccessibleDescription(`${error} ${problems.linkInvalid}`)
    })
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every state is accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/en/join?case=pornainen-sand-battery&purpose=propose-case')
    const words = wordsOf('en')
    const form = formIn(page, 'en')
    const sound = async () => {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await expectNoSidewaysScroll(page)
        await expectAccessible(page)
      }
    }
    const refused = async (title: string) => {
      await form.send.click()
      const summary = page.getByRole('alert').filter({ hasText: title })
      await expect(summary).toBeFocused()
      await expect(page).toHaveTitle(/^Error: /)
      await sound()
      return summary
    }
    await expectUnfolded(page, 'en', 'propose-case')
    await sound()
    await form.purpose('question').check()
    await expectUnfolded(page, 'en', 'question')
    await sound()

    await form.purpose('propose-case').check()
    await form.link.fill('example')
    await form.message.fill('a'.repeat(5001))
    await expect(page.getByText('Characters over the limit: 1').first()).toBeVisible()
    await refused(words.summary)

    await fillIn(page, 'en')
    await form.link.fill('')
    const answer = (status: number, outage: object) =>
      page.route('**/join.json', (route) =>
        route.fulfill({ status, json: { ok: false, fields: {}, values: {}, outage } }),
      )
    await page.route('**/join.json', (route) => route.abort())
    await refused(words.outage['no-answer'])
    await answer(503, { kind: 'unavailable', code: '9f1c02aa' })
    await expect(await refused(words.outage.unavailable)).toContainText('9f1c02aa')
    await answer(429, { kind: 'too-many', retryAfter: 1500 })
    const summary = await refused('please try again in 25 minutes.')
    await expect(summary.getByRole('link')).toHaveAttribute('href', /^mailto:/)
    await expect(form.message).toHaveValue('Hei åäö!\n\nTerveisin Aino')

    await page.unrouteAll()
    await form.send.click()
    await arrived(page, 'en')
    await sound()
  })
}

test.describe('nothing typed is lost', () => {
  test('on the way back inside the site, and from outside', async ({ page }) => {
    await page.goto('/en/join')
    const form = formIn(page, 'en')
    const isThere = async () => {
      await expect(form.message).toHaveValue('Hei åäö!\n\nTerveisin Aino')
      await expect(form.municipality).toHaveValue('pornainen')
      await expect(form.purpose('propose-case')).toBeChecked()
    }
    await fillIn(page, 'en')
    await form.municipality.selectOption('pornainen')
    await page.getByRole('link', { name: wordsOf('en').privacy }).click()
    await expect(page.getByRole('heading', { level: 1, name: /data|privacy/i })).toBeVisible()
    await page.goBack()
    await isThere()
    // Another page load altogether: the memory of the page is gone, what the browser keeps is not.
    await page.goto('/fi/privacy')
    await page.goBack()
    await isThere()
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })

  test('when the server does not answer: trying again sends the same form', async ({ page }) => {
    await page.goto('/en/join?purpose=question')
    const sent: (string | undefined)[] = []
    await page.route('**/join.json', (route) => {
      sent.push(/name="token"\s+(\S+)/.exec(route.request().postData() ?? '')?.[1])
      return sent.length === 1 ? route.abort() : route.continue()
    })
    await fillIn(page, 'en')
    await takeTime(page)
    await formIn(page, 'en').send.click()
    await page.getByRole('button', { name: wordsOf('en').outage.tryAgain }).click()
    await arrived(page, 'en')
    expect(sent).toHaveLength(2)
    expect(sent[0]).toMatch(/^[\w-]+\.\d+\.[\w-]+$/)
    expect(sent[1]).toBe(sent[0])
  })

  test('when there are too many: it says when the next one is taken', async ({ page, request }) => {
    await page.goto('/en/join?purpose=question')
    await fillIn(page, 'en')
    // Words that nobody has sent before: what is known already is confirmed, and not counted.
    const words = randomUUID()
    for (let each = 1; each <= 10; each++) {
      const form = { purpose: 'question', name: 'Eino', email: 'eino@example.fi', message: `${each}. ${words}` }
      expect((await request.post('/en/join.json', { form })).status()).toBe(200)
    }
    await formIn(page, 'en').message.fill(`The eleventh ${words}`)
    await formIn(page, 'en').send.click()
    await expect(page.getByRole('alert').filter({ hasText: /in \d+ minutes?\./ })).toBeFocused()
    await expect(formIn(page, 'en').message).toHaveValue(`The eleventh ${words}`)
  })
})

test('mistakes are found in the browser, and the server finds them where the rules could not be had', async ({
  page,
}) => {
  const { problems } = wordsOf('en')
  const posts: string[] = []
  page.on('request', (request) => request.url().endsWith('join.json') && posts.push(request.method()))
  const mistake = () => page.getByRole('link', { name: problems.emailInvalid })
  await page.goto('/en/join?purpose=question')
  const form = formIn(page, 'en')
  const rules = page.waitForResponse(/\/_next\/static\/.*\.js/)
  await fillIn(page, 'en')
  await form.email.fill('aino@')
  await (await rules).finished()
  await form.send.click()
  await expect(mistake()).toBeVisible()
  expect(posts).toEqual([])

  await page.goto('/en/join?purpose=question')
  await form.send.waitFor()
  await page.waitForLoadState('networkidle')
  await page.route(/\/_next\/static\/.*\.js/, (route) => route.abort())
  await fillIn(page, 'en')
  await form.email.fill('aino@')
  await form.send.click()
  await expect(mistake()).toBeVisible()
  expect(posts).toEqual(['POST'])
})

test('a form on a page of another site is refused', async ({ request }) => {
  const form = { purpose: 'question', name: 'Eino', email: 'eino@example.fi', message: 'Hei!' }
  const answer = await request.post('/en/join.json', { form, headers: { origin: 'https://example.com' } })
  expect(answer.status()).toBe(403)
  const ours = await request.post('/en/join.json', { form: { ...form, email: '' } })
  expect([ours.status(), ours.headers()['cache-control']]).toEqual([422, 'no-store'])
  expect((await request.get('/en/join.json')).status()).toBe(405)
})
