import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { Checklist } from '@/admin/newsroom/checklist/Checklist'
import { goTo } from '@/admin/newsroom/checklist/go-to'
import type { Checklist as Answer, Point } from '@/collections/newsroom/checklist'
import { renderIn } from '@/tests/support/render'

let info: object
let language: string
jest.mock('@payloadcms/ui', () => ({
  Button: ({ children, disabled, onClick, type = 'button' }: React.ComponentProps<'button'>) => (
    <button {...{ disabled, onClick, type }}>{children}</button>
  ),
  useDocumentInfo: () => info,
  useTranslation: () => ({ i18n: { language } }),
}))

const POINTS: Point[] = [
  { code: 'picture-untold', severity: 'must', text: 'Tell the picture.', href: '/admin/collections/media/p1' },
  { code: 'summary-short', severity: 'should', text: 'Too short.', field: 'summary', tab: 0 },
  { code: 'language-missing', severity: 'should', text: 'Swedish is missing.', href: '?locale=sv' },
  { code: 'links-untried', severity: 'unknown', text: 'Not tried yet.' },
  { code: 'review-fine', severity: 'fine', text: 'Reviewed.' },
]
const answer = (more: Partial<Answer> = {}): Answer => ({
  points: POINTS,
  open: 3,
  links: 1,
  mayTryLinks: false,
  ...more,
})

let answers: { status: number; body: object }[]
const asked: string[] = []
beforeEach(() => {
  info = { id: '1', collectionSlug: 'cases', data: { updatedAt: 'first' } }
  language = 'en'
  answers = []
  asked.length = 0
  globalThis.fetch = jest.fn((address: string, { method = 'GET' }: { method?: string } = {}) => {
    asked.push(`${method} ${address}`)
    const { status, body } = answers.shift() ?? { status: 500, body: {} }
    return Promise.resolve({ ok: status < 400, status, json: () => Promise.resolve(body) })
  }) as never
})

const show = (body: object = answer(), status = 200) => {
  answers.push({ status, body })
  return renderIn('en', <Checklist />)
}

describe('the checklist beside the form', () => {
  it('counts what is open, says what to do, and leads to it', async () => {
    const { container } = show()
    expect(await screen.findByRole('status')).toHaveTextContent('')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('3 open points'))
    expect(asked).toEqual(['GET /api/cases/1/checklist'])
    expect(screen.getByRole('region', { name: 'Before you publish' })).toBeVisible()
    expect(screen.getByText('Tell the picture.').closest('li')).toHaveTextContent('Stops publishing')
    expect(screen.getByText('Not tried yet.').closest('li')).toHaveTextContent('Not known yet')
    expect(screen.getByRole('link', { name: 'Open the picture' })).toHaveAttribute(
      'href',
      '/admin/collections/media/p1',
    )
    expect(screen.getByRole('link', { name: 'Choose this language' })).toHaveAttribute('href', '?locale=sv')
    expect(screen.getAllByRole('button', { name: 'Go to the field' })).toHaveLength(1)
    expect(screen.getByText('In order: 1')).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('is calm when there is nothing to mend', async () => {
    show(answer({ points: [POINTS[4]!], open: 0 }))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Nothing to mend.'))
  })

  it('looks again after each save', async () => {
    const { rerender } = show()
    await screen.findByText('Too short.')
    answers.push({ status: 200, body: answer({ points: [], open: 0 }) })
    info = { ...info, data: { updatedAt: 'second' } }
    rerender(<Checklist />)
    await waitFor(() => expect(screen.queryByText('Too short.')).toBeNull())
    expect(asked).toHaveLength(2)
  })

  it('asks to save first while the document is new', () => {
    info = {}
    renderIn('en', <Checklist />)
    expect(screen.getByText(/Save a draft first/)).toBeVisible()
    expect(asked).toEqual([])
  })

  it('says so when it cannot be read', async () => {
    show({}, 500)
    expect(await screen.findByText(/could not be read/)).toHaveAttribute('role', 'alert')
  })

  it('speaks Finnish', async () => {
    language = 'fi'
    show()
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('3 avointa kohtaa'))
    expect(screen.getByRole('heading', { name: 'Ennen julkaisua' })).toBeVisible()
  })

  it('tries the links when asked, says what came of it, and looks again', async () => {
    show(answer({ mayTryLinks: true }))
    let release: (given: object) => void = () => {}
    await screen.findByText('Too short.')
    globalThis.fetch = jest.fn((address: string, { method = 'GET' }: { method?: string }) => {
      asked.push(`${method} ${address}`)
      if (method === 'GET') return Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve(answer()) })
      return new Promise((resolve) => (release = resolve))
    }) as never
    const button = screen.getByRole('button', { name: 'Try the links now' })
    await userEvent.click(button)
    expect(button).toBeDisabled()
    expect(screen.getByText(/Trying the links/)).toBeVisible()
    const said = { message: 'Links tried: 1.' }
    await act(async () => release({ ok: true, status: 200, json: () => Promise.resolve(said) }))
    await waitFor(() => expect(asked.slice(1)).toEqual(['POST /api/cases/1/check-links', 'GET /api/cases/1/checklist']))
  })

  it('offers no trying to those who may not', async () => {
    show()
    await screen.findByText('Too short.')
    expect(screen.queryByRole('button', { name: 'Try the links now' })).toBeNull()
  })
})

describe('going to a field', () => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = jest.fn()
  })

  it('opens its tab and puts the focus there', async () => {
    document.body.innerHTML = `
      <button class="tabs-field__tab-button">One</button><button class="tabs-field__tab-button" id="two">Two</button>`
    document.getElementById('two')!.onclick = () =>
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div id="field-review__due"><button></button><input id="due"></div>',
      )
    goTo('review.due', 1)
    await waitFor(() => expect(document.activeElement?.id).toBe('due'))
  })

  it('goes to the list when the row is not drawn, and finds the editor by its label', async () => {
    document.body.innerHTML = `
      <div id="field-results"><button id="show">Show</button></div>
      <div><label for="field-body">Story</label><div contenteditable="true" tabindex="0" id="editor"></div></div>`
    goTo('results.0.sourceLabel', undefined)
    await waitFor(() => expect(document.activeElement?.id).toBe('show'))
    goTo('body', undefined)
    await waitFor(() => expect(document.activeElement?.id).toBe('editor'))
  })
})
