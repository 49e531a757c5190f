import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { SlugHelp } from '@/admin/newsroom/slug/SlugHelp'

let slug: string
let title: string
let code: string
const setValue = jest.fn()
jest.mock('@payloadcms/ui', () => ({
  Button: ({ children, onClick }: React.ComponentProps<'button'>) => <button onClick={onClick}>{children}</button>,
  useConfig: () => ({ config: { serverURL: 'https://site.fi' } }),
  useDocumentInfo: () => ({ id: 'one', collectionSlug: 'cases', data: { updatedAt: 'then' } }),
  useField: () => ({ value: slug, setValue, disabled: false }),
  useFormFields: (pick: (state: unknown[]) => unknown) => pick([{ title: { value: title } }]),
  useLocale: () => ({ code }),
  useTranslation: () => ({ i18n: { language: 'fi' } }),
}))

beforeEach(() => {
  ;[slug, title, code] = ['harbour', 'Harbour', 'en']
  const json = { published: '/cases/harbour', english: 'Smart Åland Harbour' }
  globalThis.fetch = jest.fn(() => Promise.resolve({ ok: true, json: () => Promise.resolve(json) })) as never
})

it('shows the whole address', async () => {
  const { container } = render(<SlugHelp from="title" />)
  expect(await screen.findByText(/Sivun osoite on/)).toBeInTheDocument()
  expect(screen.getByText('https://site.fi/fi/cases/harbour')).toBeInTheDocument()
  expect(screen.queryByRole('button')).toBeNull()
  expect(await axe(container)).toHaveNoViolations()
})

it('says before saving that the published address will lead to the new one', async () => {
  slug = 'new-harbour'
  render(<SlugHelp from="title" />)
  expect(await screen.findByText(/\/cases\/harbour ohjaa pysyvästi uuteen osoitteeseen/)).toBeInTheDocument()
  expect(screen.getByText(/Sivun osoitteeksi tulee/)).toBeInTheDocument()
})

it('leaves alone what is published, though the title has changed since', async () => {
  title = 'Another harbour'
  render(<SlugHelp from="title" />)
  expect(await screen.findByText(/Sivun osoite on/)).toBeInTheDocument()
  expect(screen.queryByRole('button')).toBeNull()
})

it('proposes an address from the English title, whichever language is shown', async () => {
  ;[slug, title, code] = ['', 'Älykäs satama', 'fi']
  render(<SlugHelp from="title" />)
  await userEvent.click(await screen.findByRole('button', { name: 'Käytä tätä' }))
  expect(setValue).toHaveBeenCalledWith('smart-aland-harbour')
})
