import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { dropDraft } from '@/components/join/draft'
import { JoinPage } from '@/components/pages/JoinPage'
import { LIMITS } from '@/lib/enquiries/limits'
import type { Purpose } from '@/lib/lists'
import { LOCALES } from '@/lib/locales'
import en from '@/messages/en.json'
import fi from '@/messages/fi.json'
import sv from '@/messages/sv.json'
import { fakeRouter, renderIn } from '@/tests/support/render'

const WORDS = { en: en.join, fi: fi.join, sv: sv.join }
const COUNCIL = { name: 'Council', street: '', postalCode: '', city: '', email: '', website: '' }
const STORED = { ok: true, reference: 'HSR-7K4M-2QXD' }

const page = (purpose: Purpose, token: string) => (
  <JoinPage
    text={undefined}
    council={COUNCIL}
    about={undefined}
    purpose={purpose}
    places={[{ slug: 'espoo', name: 'Espoo' }]}
    themes={[]}
    token={token}
    post={async () => null}
  />
)

const show = (purpose: Purpose = 'question', locale: (typeof LOCALES)[number] = 'en', token = 'token') => {
  const router = fakeRouter()
  globalThis.fetch = jest.fn(async () => ({ json: async () => STORED })) as never
  return { router, ...renderIn(locale, page(purpose, token), { router }) }
}

const press = (words = en.join) => userEvent.click(screen.getByRole('button', { name: words.send }))
const field = (label: string) => screen.getByRole<HTMLInputElement>('textbox', { name: label })
const { labels } = en.join

/** Fills a field at once; typing 5,000 characters one by one takes a minute. */
async function paste(label: string, text: string): Promise<void> {
  await userEvent.clear(field(label))
  await userEvent.click(field(label))
  await userEvent.paste(text)
}

/** The rules come by themselves once the form has the focus. */
const touch = async (label = labels.name) => {
  await userEvent.click(field(label))
  await act(async () => void (await import('@/lib/enquiries/fields')))
}

beforeEach(dropDraft)

describe('the rules', () => {
  it.each(LOCALES)('find mistakes before anything is sent, in %s', async (locale) => {
    const words = WORDS[locale]
    show('propose-case', locale)
    await touch(words.labels.name)
    await paste(words.labels.link, 'example')
    await press(words)
    const summary = await screen.findByRole('alert')
    expect(summary).toHaveFocus()
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        words.problems.linkInvalid,
        words.problems.nameMissing,
        words.problems.emailMissing,
        words.problems.messageMissing,
      ]),
    )
    expect(document.title).toMatch(new RegExp(`^${words.error} `))
    expect(fetch).not.toHaveBeenCalled()
  })

  it('let a faultless form through', async () => {
    const { router } = show()
    await touch()
    await press()
    await screen.findByRole('alert')
    await paste(labels.name, 'Aino')
    await paste(labels.email, 'aino@example.fi')
    await paste(labels.message, 'Hei!')
    await press()
    await waitFor(() => expect(router.push).toHaveBeenCalledTimes(1))
    expect(fetch).toHaveBeenCalledTimes(1)
  })
})

describe('the count of characters', () => {
  const status = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

  it('stands under the message from the start, and takes the place of the limit', () => {
    const { container } = show()
    expect(screen.getByText('Characters left: 5,000')).toBeVisible()
    expect(container.querySelector('#message-limit')).toHaveTextContent('At most 5,000 characters')
    expect(container.querySelector('#message-limit')).toHaveClass('sr-only')
    expect(field(labels.message).getAttribute('aria-describedby')).toBe('message-hint message-limit')
  })

  it.each([
    ['Hei!', 'Characters left: 4,996'],
    ['  Hei!\u200b \n', 'Characters left: 4,996'],
    ['a'.repeat(LIMITS.message), 'Characters left: 0'],
    ['a'.repeat(LIMITS.message + 1), 'Characters over the limit: 1'],
  ])('counts as the rules do (%#)', async (text, sentence) => {
    show()
    await paste(labels.message, text)
    expect(screen.getByText(sentence)).toHaveAttribute('aria-hidden', 'true')
  })

  it('is said after a pause, and only near the limit', async () => {
    jest.useFakeTimers()
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime })
    show()
    await user.click(field(labels.message))
    await user.paste('a'.repeat(4000))
    act(() => jest.advanceTimersByTime(5000))
    expect(status().join('')).toBe('')
    await user.paste('a'.repeat(900))
    act(() => jest.advanceTimersByTime(900))
    await user.paste('a'.repeat(200))
    act(() => jest.advanceTimersByTime(900))
    expect(status().join('')).toBe('')
    act(() => jest.advanceTimersByTime(100))
    expect(status()).toContain('Characters over the limit: 100')
    jest.useRealTimers()
  })

  it('shows at a short field when it fills up', async () => {
    show()
    await paste(labels.name, 'a'.repeat(79))
    expect(screen.queryByText('Characters left: 21')).not.toBeInTheDocument()
    await paste(labels.name, 'a'.repeat(80))
    expect(screen.getByText('Characters left: 20')).toBeVisible()
  })

  it('writes numbers as the language does', () => {
    show('question', 'fi')
    expect(screen.getByText('Merkkejä jäljellä: 5 000')).toBeVisible()
  })
})

describe('a form that is left', () => {
  const typed = () => [field(labels.name).value, field(labels.message).value]
  const checked = () => screen.getByRole('radio', { checked: true })

  it('has everything in it on the way back, and is the same form', async () => {
    const { unmount, container } = show('propose-case')
    await paste(labels.name, 'Aino')
    await paste(labels.message, 'Hei!\nMoi!')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: labels.municipality }), 'Espoo')
    await userEvent.click(screen.getByRole('radio', { name: en.join.purposes.press }))
    expect(container.querySelector('[name=token]')).toHaveValue('token')
    unmount()
    const back = show('propose-case', 'en', 'another token')
    expect(typed()).toEqual(['Aino', 'Hei!\nMoi!'])
    // As if typed: what is only a default the browser does not keep when the visitor goes on to another site.
    expect([field(labels.name).defaultValue, field(labels.message).defaultValue]).toEqual(['', ''])
    expect(screen.getByRole('combobox', { name: labels.municipality })).toHaveValue('espoo')
    expect(checked()).toHaveAccessibleName(en.join.purposes.press)
    expect(back.container.querySelector('[name=token]')).toHaveValue('token')
  })

  it('opens with the purpose of the link by which one comes back', async () => {
    const { unmount } = show('propose-case')
    await paste(labels.name, 'Aino')
    unmount()
    show('partnership')
    expect(typed()).toEqual(['Aino', ''])
    expect(checked()).toHaveAccessibleName(en.join.purposes.partnership)
  })

  it('is empty when it was sent', async () => {
    const { unmount, router } = show()
    await touch()
    await paste(labels.name, 'Aino')
    await paste(labels.email, 'aino@example.fi')
    await paste(labels.message, 'Hei!')
    await press()
    await waitFor(() => expect(router.push).toHaveBeenCalled())
    unmount()
    const again = show('question', 'en', 'another token')
    expect(typed()).toEqual(['', ''])
    expect(again.container.querySelector('[name=token]')).toHaveValue('another token')
  })
})
