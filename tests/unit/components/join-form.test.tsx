import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { dropDraft } from '@/components/join/draft'
import type { PostEnquiry } from '@/components/join/use-enquiry'
import { JoinPage } from '@/components/pages/JoinPage'
import type { Outage, Outcome, Refusal } from '@/lib/enquiries/outcome'
import { PURPOSES } from '@/lib/lists'
import { LOCALES, type Locale } from '@/lib/locales'
import type { Council, PageView } from '@/lib/view'
import en from '@/messages/en.json'
import fi from '@/messages/fi.json'
import sv from '@/messages/sv.json'
import { fakeRouter, renderIn } from '@/tests/support/render'

const WORDS = { en: en.join, fi: fi.join, sv: sv.join }
const COUNCIL: Council = {
  name: 'Uudenmaan liitto',
  street: 'Esterinportti 2 B',
  postalCode: '00240',
  city: 'Helsinki',
  email: 'office@example.fi',
  website: 'https://example.fi',
}
const TEXT: PageView = {
  slug: 'join-us',
  title: { text: 'Join us' },
  lead: { text: 'Tell us about it.' },
  body: { blocks: [{ kind: 'heading', level: 2, id: 'look', children: [{ kind: 'text', text: 'What we look for' }] }] },
  appendices: [],
  continued: [],
  seo: {},
}
const PLACES = [
  { slug: 'espoo', name: 'Espoo' },
  { slug: 'porvoo', name: 'Porvoo' },
]
const THEMES = [{ slug: 'climate-neutrality', title: { text: 'Climate neutrality', lang: 'en' } as const }]
const NOTHING_PROPOSED = { workingTitle: '', municipality: '', theme: '', link: '' }
const VALUES = {
  ...{ purpose: 'question', ...NOTHING_PROPOSED, name: 'Aino', email: 'aino@', organisation: '', message: '' },
  token: 'token of before',
}
const REFUSAL: Refusal = { ok: false, fields: { email: 'emailInvalid', message: 'messageMissing' }, values: VALUES }
const STORED: Outcome = { ok: true, reference: 'HSR-7K4M-2QXD' }

// As while the rules are still on their way: the server has the last word anyway. join-rules.test.tsx has them.
jest.mock('@/components/join/rules', () => ({ fetchRules: jest.fn(), refusalOf: () => undefined }))

type Options = Partial<Parameters<typeof JoinPage>[0]> & {
  send?: (form: FormData) => Promise<Outcome>
  post?: PostEnquiry
}

function show({ send = async () => STORED, post = async () => null, ...props }: Options = {}, locale: Locale = 'en') {
  dropDraft()
  const router = fakeRouter()
  globalThis.fetch = jest.fn(async (_: unknown, { body }: RequestInit) => {
    const outcome = await send(body as FormData)
    return { json: async () => outcome }
  }) as never
  const page = (
    <JoinPage
      text={TEXT}
      council={COUNCIL}
      about={undefined}
      purpose="propose-case"
      places={PLACES}
      themes={THEMES}
      token="token"
      post={post}
      {...props}
    />
  )
  return { router, ...renderIn(locale, <main>{page}</main>, { router }) }
}

const button = () => screen.getByRole('button', { name: new RegExp(`^(${en.join.send}|${en.join.sending})$`) })
const press = () => userEvent.click(screen.getAllByRole('button').at(-1) as HTMLElement)
const field = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label)

/** An answer that comes when the test says so. */
function later<Value>() {
  let answer: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((resolve) => (answer = resolve))
  return { promise, answer: (value: Value) => answer(value) }
}

describe('the form at rest', () => {
  it.each(LOCALES)('is sound in %s', async (locale) => {
    const about = { slug: 'oodi', title: { text: 'Oodi', lang: 'en' } as const }
    const { container } = show({ about }, locale)
    const words = WORDS[locale]
    expect(document.title).toBe('Join us – Helsinki Smart Region')
    for (const name of ['workingTitle', 'link', 'name', 'email', 'organisation', 'message'] as const) {
      expect(screen.getByRole('textbox', { name: words.labels[name] })).toBeInTheDocument()
    }
    expect(screen.getByRole('radiogroup', { name: words.labels.purpose })).not.toHaveAttribute('aria-invalid')
    expect(screen.getByRole('group', { name: words.proposal.heading })).toHaveAccessibleDescription(words.proposal.hint)
    expect(screen.getByRole('link', { name: words.privacy })).toHaveAttribute('href', `/${locale}/privacy`)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('asks for what a browser can fill in (WCAG 1.3.5)', () => {
    show()
    expect(field(/^Name/)).toHaveAttribute('autocomplete', 'name')
    expect(field(/^E-mail/)).toHaveAttribute('autocomplete', 'email')
    expect(field(/^E-mail/)).toHaveAttribute('type', 'email')
    expect(field(/^Organisation/)).toHaveAttribute('autocomplete', 'organization')
    expect(field(/^E-mail/)).toHaveAccessibleDescription(en.join.emailHint)
  })

  it('says who keeps the message and for how long', () => {
    show()
    expect(screen.getByText(/Uudenmaan liitto stores your message .* 12 months after the last contact/)).toBeVisible()
  })

  it('works where staff have published no text for it', async () => {
    const { container } = show({ text: undefined })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(en.join.title)
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
    expect(await axe(container)).toHaveNoViolations()
  })
})

describe('the purpose', () => {
  it.each(PURPOSES)('%s can be chosen beforehand', (purpose) => {
    show({ purpose })
    expect(screen.getByRole('radio', { name: en.join.purposes[purpose] })).toBeChecked()
    expect(field(/^Message/).getAttribute('aria-describedby')).toBe('message-hint message-limit')
    expect(screen.getByText(en.join.messageHints[purpose])).toBeInTheDocument()
  })

  it.each(PURPOSES)('%s can be chosen by hand, and is sent', async (purpose) => {
    const send = jest.fn<Promise<Outcome>, [FormData]>(async () => STORED)
    show({ send })
    await userEvent.click(screen.getByText(en.join.purposes[purpose]))
    await press()
    expect(send.mock.calls[0]?.[0].get('purpose')).toBe(purpose)
  })
})

describe('a proposed case', () => {
  it('can be tied to a municipality and a theme, or to none', async () => {
    const send = jest.fn<Promise<Outcome>, [FormData]>(async () => STORED)
    show({ send })
    const [place, theme] = screen.getAllByRole<HTMLSelectElement>('combobox')
    if (!place || !theme) throw new Error('no choices')
    expect([...place.options].map(({ text }) => text)).toEqual([en.join.proposal.noMunicipality, 'Espoo', 'Porvoo'])
    expect([...theme.options].map(({ lang }) => lang)).toEqual(['', 'en'])
    expect([place.value, theme.value]).toEqual(['', ''])
    await userEvent.selectOptions(place, 'Porvoo')
    await userEvent.type(field(/^Working title/), 'Sand battery')
    await press()
    expect(Object.fromEntries(send.mock.calls[0]?.[0] ?? [])).toMatchObject({
      ...{ workingTitle: 'Sand battery', municipality: 'porvoo', theme: '', link: '' },
    })
  })
})

describe('the case', () => {
  it('is shown, sent, and can be left out', async () => {
    const send = jest.fn<Promise<Outcome>, [FormData]>(async () => STORED)
    show({ send, about: { slug: 'oodi', title: { text: 'Oodi: a library', lang: 'en' } } })
    expect(screen.getByRole('link', { name: 'Oodi: a library' })).toHaveAttribute('href', '/en/cases/oodi')
    expect(screen.getByRole('link', { name: en.join.about.drop })).toHaveAttribute('href', '/en/join')
    await press()
    const form = send.mock.calls[0]?.[0]
    expect([form?.get('case'), form?.get('token')]).toEqual(['oodi', 'token'])
  })
})

describe('a sent form', () => {
  it('carries what was typed and leads to the confirmation', async () => {
    const send = jest.fn<Promise<Outcome>, [FormData]>(async () => STORED)
    const { router } = show({ send }, 'fi')
    await userEvent.type(field(/^Nimi/), 'Aino')
    await userEvent.type(field(/^Sähköposti/), 'aino@example.fi')
    await userEvent.type(field(/^Viesti/), 'Hei!')
    await press()
    expect(router.push.mock.calls).toEqual([['/fi/join/sent?reference=HSR-7K4M-2QXD']])
    expect(Object.fromEntries(send.mock.calls[0]?.[0] ?? [])).toEqual({
      ...{ token: 'token', website: '', purpose: 'propose-case', ...NOTHING_PROPOSED },
      ...{ name: 'Aino', email: 'aino@example.fi', organisation: '', message: 'Hei!' },
    })
    const { signal, ...request } = jest.mocked(fetch).mock.calls[0]?.[1] ?? {}
    expect(jest.mocked(fetch).mock.calls[0]?.[0]).toBe('/fi/join.json')
    expect(request).toEqual({ method: 'POST', body: expect.any(FormData) })
    expect(signal).toBeInstanceOf(AbortSignal)
  })

  it('is sent once, however often the button is pressed', async () => {
    const { promise, answer } = later<Outcome>()
    const send = jest.fn(() => promise)
    const { router, container } = show({ send })
    await userEvent.dblClick(button())
    await userEvent.keyboard('{Enter}')
    expect(button()).toHaveTextContent(en.join.sending)
    expect(button()).toHaveAttribute('aria-disabled', 'true')
    expect(button()).toHaveFocus()
    expect(screen.getAllByRole('status').at(-1)).toHaveTextContent(en.join.sending)
    expect(await axe(container)).toHaveNoViolations()
    answer(STORED)
    await waitFor(() => expect(router.push).toHaveBeenCalled())
    await userEvent.click(button())
    expect(send).toHaveBeenCalledTimes(1)
  })
})

describe('the trap', () => {
  it('is out of reach, and says to leave it alone where it is seen', () => {
    const { container } = show()
    const trap = container.querySelector('[name=website]')
    expect(trap).toHaveAttribute('tabindex', '-1')
    expect(trap).toHaveAttribute('autocomplete', 'off')
    expect(trap?.closest('[aria-hidden=true]')).toHaveTextContent(en.join.trap)
    expect(screen.queryByRole('textbox', { name: en.join.trap })).not.toBeInTheDocument()
  })
})

describe('a refused form', () => {
  it.each(LOCALES)('says what is wrong in %s', async (locale) => {
    const { container } = show({ send: async () => REFUSAL }, locale)
    const words = WORDS[locale]
    await press()
    const summary = await screen.findByRole('alert')
    expect(summary).toHaveFocus()
    expect(summary).toHaveTextContent(words.summary)
    expect(document.title).toBe(`${words.error} Join us – Helsinki Smart Region`)
    expect(document.querySelectorAll('title')).toHaveLength(1)
    expect(screen.getByRole('link', { name: words.problems.emailInvalid })).toHaveAttribute('href', '#email')
    expect(screen.getByRole('link', { name: words.problems.messageMissing })).toHaveAttribute('href', '#message')
    const email = screen.getByRole('textbox', { name: words.labels.email })
    expect(email).toBeInvalid()
    expect(email).toHaveAccessibleDescription(`${words.emailHint} ${words.error} ${words.problems.emailInvalid}`)
    expect(screen.getByRole('textbox', { name: words.labels.name })).toBeValid()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('leads to each field, without a new entry in the history', async () => {
    Element.prototype.scrollIntoView = jest.fn()
    show({ send: async () => REFUSAL })
    await press()
    const entries = history.length
    await userEvent.click(await screen.findByRole('link', { name: en.join.problems.messageMissing }))
    expect(field(/^Message/)).toHaveFocus()
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledTimes(1)
    expect(history).toHaveLength(entries)
  })

  it('keeps what was typed, and is taken when it is put right', async () => {
    const send = jest.fn(async (): Promise<Outcome> => STORED).mockResolvedValueOnce(REFUSAL)
    const { router } = show({ send })
    await userEvent.type(field(/^Name/), 'Aino')
    await userEvent.click(screen.getByText(en.join.purposes.press))
    await press()
    await screen.findByRole('alert')
    expect(field(/^Name/)).toHaveValue('Aino')
    expect(screen.getByRole('radio', { name: en.join.purposes.press })).toBeChecked()
    await press()
    expect(router.push).toHaveBeenCalledTimes(1)
  })

  it('takes the focus each time, and shows the problems while the next try is on its way', async () => {
    const { promise, answer } = later<Outcome>()
    const send = jest.fn(() => promise).mockResolvedValueOnce(REFUSAL)
    show({ send })
    await press()
    const summary = await screen.findByRole('alert')
    await press()
    expect(button()).toHaveFocus()
    expect(summary).toBeInTheDocument()
    answer({ ...REFUSAL, fields: { name: 'nameMissing' } })
    await waitFor(() => expect(summary).toHaveFocus())
    expect(summary).toHaveTextContent(en.join.problems.nameMissing)
    expect(summary).not.toHaveTextContent(en.join.problems.emailInvalid)
  })

  it('marks the purposes as a group', async () => {
    const { container } = show({ send: async () => ({ ...REFUSAL, fields: { purpose: 'purposeMissing' } }) })
    await press()
    const group = await screen.findByRole('radiogroup', { name: en.join.labels.purpose })
    expect(group).toBeInvalid()
    expect(group).toHaveAccessibleDescription(`${en.join.error} ${en.join.problems.purposeMissing}`)
    expect(screen.getByRole('link', { name: en.join.problems.purposeMissing })).toHaveAttribute('href', '#purpose')
    expect(container.querySelector('#purpose')).toBe(screen.getAllByRole('radio')[0])
    expect(await axe(container)).toHaveNoViolations()
  })
})

describe('a form that does not get through', () => {
  const refusal = (outage: Refusal['outage']) => async (): Promise<Outcome> => ({ ...REFUSAL, fields: {}, outage })
  const unavailable = refusal({ kind: 'unavailable', code: '9f1c02aa' })
  const away = () => Promise.reject(new TypeError('Failed to fetch'))
  const OUTAGES: [Outage['kind'], () => Promise<Outcome>, string][] = [
    ['no-answer', away, en.join.outage['no-answer']],
    ['unavailable', unavailable, en.join.outage.unavailable],
    ['too-many', refusal({ kind: 'too-many', retryAfter: 601 }), 'please try again in 11 minutes.'],
  ]

  it.each(OUTAGES)('says so (%s), keeps the text and offers e-mail', async (kind, send, sentence) => {
    const { container, router } = show({ send })
    await userEvent.type(field(/^Message/), 'Hei!')
    await press()
    const summary = await screen.findByRole('alert')
    expect(summary).toHaveFocus()
    expect(summary).toHaveTextContent(en.join.outage.heading)
    expect(summary).toHaveTextContent(sentence)
    expect(screen.getByRole('link', { name: COUNCIL.email })).toHaveAttribute('href', `mailto:${COUNCIL.email}`)
    expect(summary.textContent?.includes('9f1c02aa')).toBe(kind === 'unavailable')
    expect(document.title).toMatch(/^Error: /)
    expect(field(/^Message/)).toHaveValue('Hei!')
    expect(field(/^Message/)).toBeValid()
    expect(button()).not.toHaveAttribute('aria-disabled')
    expect(router.push).not.toHaveBeenCalled()
    expect(await axe(container)).toHaveNoViolations()
  })

  it.each([
    ['en', 30, 'in 1 minute.'],
    ['fi', 3600, '60 minuutin päästä.'],
    ['sv', 61, 'om 2 minuter.'],
  ] as const)('says in %s when the next one is taken', async (locale, retryAfter, when) => {
    show({ send: refusal({ kind: 'too-many', retryAfter }) }, locale)
    await press()
    expect(await screen.findByRole('alert')).toHaveTextContent(when)
  })

  it('sends the same form again when asked to', async () => {
    const send = jest.fn<Promise<Outcome>, [FormData]>(async () => STORED)
    send.mockImplementationOnce(away).mockImplementationOnce(unavailable)
    const { router } = show({ send })
    await userEvent.type(field(/^Message/), 'Hei!')
    await press()
    const again = () => screen.findByRole('button', { name: en.join.outage.tryAgain })
    await userEvent.click(await again())
    await screen.findByText(en.join.outage.unavailable)
    await userEvent.click(await again())
    expect(router.push).toHaveBeenCalledTimes(1)
    const sent = send.mock.calls.map(([form]) => JSON.stringify([...form]))
    expect(sent).toHaveLength(3)
    expect(new Set(sent).size).toBe(1)
  })

  it('does not ask to try again while there are too many', async () => {
    show({ send: refusal({ kind: 'too-many', retryAfter: 60 }) })
    await press()
    await screen.findByRole('alert')
    expect(screen.queryByRole('button', { name: en.join.outage.tryAgain })).not.toBeInTheDocument()
  })

  it('is one to which something else than the site has answered', async () => {
    show({ send: async () => ({ error: 'Bad gateway' }) as never })
    await press()
    expect(await screen.findByRole('alert')).toHaveTextContent(en.join.outage['no-answer'])
  })

  it('tries even when the browser believes to be offline', async () => {
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const send = jest.fn(away)
    show({ send })
    await press()
    expect(await screen.findByRole('alert')).toHaveTextContent(en.join.outage['no-answer'])
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('offers no e-mail address where the Council has given none', async () => {
    show({ send: away, council: { ...COUNCIL, email: '' } })
    await press()
    await screen.findByRole('alert')
    expect(screen.queryByText(/e-mail us/)).not.toBeInTheDocument()
  })
})
