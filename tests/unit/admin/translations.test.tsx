import type { ComponentProps } from 'react'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { EnglishFirst } from '@/admin/newsroom/translation/EnglishFirst'
import { TranslationCell } from '@/admin/newsroom/translation/TranslationCell'
import { Translations } from '@/admin/newsroom/translation/Translations'
import type { LanguageState } from '@/collections/newsroom/translation-endpoints'

let info: Record<string, unknown>
let code: string
let isModified: boolean
jest.mock('@payloadcms/ui', () => ({
  Button: ({ children, disabled, onClick }: React.ComponentProps<'button'>) => (
    <button {...{ disabled, onClick }}>{children}</button>
  ),
  useDocumentInfo: () => info,
  useFormModified: () => isModified,
  useLocale: () => ({ code }),
  useTranslation: () => ({ i18n: { language: 'en' } }),
}))

const asked: { address: string; body?: string }[] = []
const language = (more: Partial<LanguageState>): LanguageState => ({
  ...{ locale: 'fi', name: 'Suomi', state: 'ready', fields: [] },
  ...more,
})

function answer(languages: LanguageState[], status = 200) {
  globalThis.fetch = jest.fn((address: string, init: { body?: string } = {}) => {
    asked.push({ address, ...(init.body && { body: init.body }) })
    const isAction = init.body !== undefined
    const json = isAction ? { message: 'Somebody has saved.' } : { updatedAt: 'then', languages }
    const ok = !isAction || status < 400
    return Promise.resolve({ ok, status: isAction ? status : 200, json: () => Promise.resolve(json) })
  }) as never
}

beforeEach(() => {
  info = { id: 'one', collectionSlug: 'cases', hasSavePermission: true, data: { updatedAt: 'then' } }
  code = 'en'
  isModified = false
  asked.length = 0
})

const lineOf = async (name: string) => (await screen.findByText(name)).closest('li')!

describe('the translations beside the form', () => {
  it('say how far each language is, what is lacking, and lead there', async () => {
    const fields = Array.from({ length: 8 }, (_, index) => `Field ${index}`)
    answer([language({}), language({ locale: 'sv', name: 'Svenska', state: 'missing', fields })])
    const { container } = render(<Translations />)
    expect(await lineOf('Suomi')).toHaveTextContent('Ready')
    const swedish = await lineOf('Svenska')
    expect(swedish).toHaveTextContent('Missing')
    expect(swedish).toHaveTextContent('Field 5')
    expect(swedish).not.toHaveTextContent('Field 6')
    expect(swedish).toHaveTextContent('and 2 more')
    expect(within(swedish).getByRole('link', { name: 'Open in Swedish' })).toHaveAttribute('href', '?locale=sv')
    expect(screen.queryByRole('button')).toBeNull()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('say honestly that nothing is known', async () => {
    answer([language({ state: null })])
    render(<Translations />)
    expect(await lineOf('Suomi')).toHaveTextContent('Save once')
  })

  it('let somebody say that a translation is still right, and say when it was not taken', async () => {
    answer([language({ state: 'outdated', fields: ['Title'] })], 409)
    render(<Translations />)
    await userEvent.click(await screen.findByRole('button', { name: 'The translation is still right' }))
    expect(asked.at(-1)).toEqual({
      address: '/api/cases/one/translation-still-right',
      body: JSON.stringify({ locale: 'fi', updatedAt: 'then' }),
    })
    expect(screen.getByRole('alert')).toHaveTextContent('Somebody has saved.')
  })

  it('offer no button to those who may not save, and a closed one while changes wait', async () => {
    answer([language({ state: 'outdated' })])
    isModified = true
    const { unmount } = render(<Translations />)
    expect(await screen.findByRole('button')).toBeDisabled()
    expect(screen.getByText(/Save your changes/)).toBeVisible()
    unmount()
    info = { ...info, hasSavePermission: false }
    render(<Translations />)
    expect(await lineOf('Suomi')).toHaveTextContent('Out of date')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('are none for a new document', () => {
    info = { collectionSlug: 'cases' }
    const { container } = render(<Translations />)
    expect(container).toBeEmptyDOMElement()
  })
})

describe('the hint to write English first', () => {
  it('stands above a new document that is not opened in English', () => {
    info = { collectionSlug: 'cases' }
    const { container, rerender } = render(<EnglishFirst />)
    expect(container).toBeEmptyDOMElement()
    code = 'fi'
    rerender(<EnglishFirst key="fi" />)
    expect(screen.getByRole('link', { name: 'Open in English' })).toHaveAttribute('href', '?locale=en')
  })
})

describe('the column of lists', () => {
  it('shows signs to eyes and words to ears', () => {
    const rowData = { translation: { fi: 'ready', sv: null } }
    const given = { rowData, i18n: { language: 'en' } } as unknown as ComponentProps<typeof TranslationCell>
    render(<TranslationCell {...given} />)
    expect(screen.getByText('fi ✓')).toHaveAttribute('aria-hidden', 'true')
    expect(screen.getByText('Suomi: Ready')).toBeInTheDocument()
    expect(screen.getByText('Svenska: Not known yet')).toBeInTheDocument()
  })
})
