import { render, screen, waitFor } from '@testing-library/react'
import { axe } from 'jest-axe'
import { Original } from '@/admin/newsroom/original/Original'

let code = 'fi'
let path = 'title'
let form: Record<string, { value: unknown }> = {}
let saved = 0
const document: Record<string, unknown> = {}

jest.mock('@payloadcms/ui', () => ({
  FieldDescription: ({ description }: { description: string }) => <p>{description}</p>,
  useDocumentInfo: () => ({ id: 'one', collectionSlug: 'cases', data: { updatedAt: String(saved) } }),
  useFieldPath: () => path,
  useFormFields: (select: (context: [typeof form]) => unknown) => select([form]),
  useLocale: () => ({ code }),
  useTranslation: () => ({ i18n: { language: 'fi' } }),
}))

beforeEach(() => {
  code = 'fi'
  path = 'title'
  form = {}
  saved += 1
  for (const key of Object.keys(document)) delete document[key]
  globalThis.fetch = jest.fn(() => Promise.resolve({ ok: true, json: () => Promise.resolve(document) })) as never
})

const show = (at: string, english: Record<string, unknown>) => {
  path = at
  Object.assign(document, english)
  return render(
    <main>
      <Original path={at} field={{ admin: { description: 'What it is.' } }} />
    </main>,
  )
}
describe('the original beside a field', () => {
  it('is the English text, marked as such, below the help', async () => {
    const { container } = show('title', { title: 'A quiet ferry' })
    expect(screen.getByText('What it is.')).toBeVisible()
    const text = await screen.findByText('A quiet ferry')
    expect(text.parentElement).toHaveAttribute('lang', 'en')
    expect(await axe(container)).toHaveNoViolations()
  })

  it('follows a row that was moved', async () => {
    form = { 'facts.0.id': { value: 'b' } }
    show('facts.0.label', {
      facts: [
        { id: 'a', label: 'One' },
        { id: 'b', label: 'Two' },
      ],
    })
    expect(await screen.findByText('Two')).toBeVisible()
    expect(screen.queryByText('One')).toBeNull()
  })

  it('reads as the page does: headings, lists, bold, and no links to leave by', async () => {
    const text = (said: string, format = 0) => ({ type: 'text', text: said, format })
    const body = {
      root: {
        children: [
          { type: 'heading', tag: 'h2', children: [text('Why')] },
          { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('First', 1)] }] },
          {
            type: 'paragraph',
            children: [{ type: 'link', fields: { url: 'https://a.fi' }, children: [text('there')] }],
          },
        ],
      },
    }
    show('body', { body })
    expect(await screen.findByText('Why')).toHaveClass('heading')
    expect(screen.getByRole('listitem')).toHaveTextContent('First')
    expect(screen.getByText('First').tagName).toBe('STRONG')
    expect(screen.getByText('there')).toHaveAttribute('title', 'https://a.fi')
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.queryByRole('heading')).toBeNull()
  })

  it('is read once for all fields', async () => {
    Object.assign(document, { title: 'Both' })
    render(
      <>
        <Original path="title" field={{}} />
        <Original path="title" field={{}} />
      </>,
    )
    expect(await screen.findAllByText('Both')).toHaveLength(2)
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(fetch).toHaveBeenCalledWith('/api/cases/one?locale=en&depth=0&draft=true&trash=true')
  })

  it('is not there in English, nor where English says nothing', async () => {
    code = 'en'
    const { unmount } = show('title', { title: 'Here', summary: ' ' })
    expect(fetch).not.toHaveBeenCalled()
    unmount()
    code = 'fi'
    show('summary', {})
    await waitFor(() => expect(fetch).toHaveBeenCalledTimes(1))
    expect(screen.queryByText('Englanniksi')).toBeNull()
  })
})
