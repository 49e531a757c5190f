import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { ActionButtons } from '@/admin/enquiries/ActionButtons'
import { DeskForm } from '@/admin/forms/DeskForm'
import { fakeRouter, renderIn } from '@/tests/support/render'

const toasts: string[] = []
jest.mock('@payloadcms/ui', () => ({
  Button: ({ children, disabled, onClick, type = 'button' }: React.ComponentProps<'button'>) => (
    <button {...{ disabled, onClick, type }}>{children}</button>
  ),
  toast: { success: (said: string) => toasts.push(said) },
}))

const FAILED = 'It did not work.'
let answers: (() => Promise<object>)[]
const asked: { address: string; body: unknown }[] = []

beforeEach(() => {
  toasts.length = asked.length = 0
  answers = []
  globalThis.fetch = jest.fn((address: string, { body }: { body: string }) => {
    asked.push({ address, body: JSON.parse(body) })
    return (answers.shift() ?? (() => Promise.reject(new TypeError('Failed to fetch'))))()
  }) as never
})

const answerWith = (status: number, message: object) =>
  answers.push(() => Promise.resolve({ ok: status < 400, status, json: () => Promise.resolve(message) }))

function showForm() {
  const router = fakeRouter()
  const { container } = renderIn(
    'en',
    <>
      <h2 id="note">Write a note</h2>
      <DeskForm address="/api/1/note" input={{ seen: 'then' }} button="Save" labelledBy="note" failed={FAILED}>
        <label htmlFor="text">Text</label>
        <textarea id="text" name="text" />
      </DeskForm>
    </>,
    { router },
  )
  const [field, button] = [screen.getByLabelText('Text'), screen.getByRole('button', { name: 'Save' })]
  return { router, container, field, button }
}

describe('a form of the desk', () => {
  it('sends what was typed, says that it is done, and shows the enquiry anew', async () => {
    answerWith(200, { message: 'Saved.' })
    const { router, container, field, button } = showForm()
    await userEvent.type(field, 'Called back')
    await userEvent.click(button)
    expect(asked).toEqual([{ address: '/api/1/note', body: { seen: 'then', text: 'Called back' } }])
    expect(screen.getByRole('status')).toHaveTextContent('Saved.')
    expect(toasts).toEqual(['Saved.'])
    expect(router.refresh).toHaveBeenCalledTimes(1)
    expect(field).toHaveValue('')
    expect(await axe(container)).toHaveNoViolations()
  })

  it('keeps what was typed when it is refused, and goes to the field that is wrong', async () => {
    answerWith(400, { message: 'Too long.', field: 'text' })
    const { router, field, button } = showForm()
    await userEvent.type(field, 'Very long')
    await userEvent.click(button)
    expect(screen.getByRole('alert')).toHaveTextContent('Too long.')
    expect(field).toHaveValue('Very long')
    expect(field).toHaveFocus()
    expect(field).toHaveAttribute('aria-invalid', 'true')
    expect(router.refresh).not.toHaveBeenCalled()

    answerWith(200, { message: 'Saved.' })
    await userEvent.click(button)
    expect(field).not.toHaveAttribute('aria-invalid')
  })

  it('shows what a colleague did meanwhile, and keeps what was typed', async () => {
    answerWith(409, { message: 'Someone was quicker.' })
    const { router, field, button } = showForm()
    await userEvent.type(field, 'Mine')
    await userEvent.click(button)
    expect(screen.getByRole('alert')).toHaveTextContent('Someone was quicker.')
    expect(router.refresh).toHaveBeenCalledTimes(1)
    expect(field).toHaveValue('Mine')
  })

  it('survives a connection that is away, and an answer that is none', async () => {
    const { field, button } = showForm()
    await userEvent.type(field, 'Mine')
    await userEvent.click(button)
    expect(screen.getByRole('alert')).toHaveTextContent(FAILED)
    answers.push(() => Promise.resolve({ ok: false, status: 502, json: () => Promise.reject(new SyntaxError()) }))
    await userEvent.click(button)
    expect(screen.getByRole('alert')).toHaveTextContent(FAILED)
    expect(field).toHaveValue('Mine')
  })

  it('can be pressed once', async () => {
    let release: (answer: object) => void = () => {}
    answers.push(() => new Promise((resolve) => (release = resolve)))
    const { field, button } = showForm()
    await userEvent.type(field, 'Mine')
    await userEvent.click(button)
    expect(button).toBeDisabled()
    await act(async () => release({ ok: true, status: 200, json: () => Promise.resolve({ message: 'Saved.' }) }))
    await waitFor(() => expect(button).toBeEnabled())
    expect(asked).toHaveLength(1)
  })

  it('asks before the page is left with something in it, and only then', async () => {
    const { field } = showForm()
    const leave = () => !fireEvent(window, new Event('beforeunload', { cancelable: true }))
    expect(leave()).toBe(false)
    await userEvent.type(field, 'Mine')
    expect(leave()).toBe(true)
  })
})

describe('a button of the desk', () => {
  const show = (buttons: React.ComponentProps<typeof ActionButtons>['buttons']) =>
    renderIn('en', <ActionButtons address="/api/1" failed={FAILED} buttons={buttons} />)
  const TAKE = { action: 'take', label: 'Take it', isMain: true, input: { seen: 'then' } }

  it('does its thing, and the focus goes to what is said about it', async () => {
    answerWith(200, { message: 'It is yours.' })
    show([TAKE, { action: 'close', label: 'Close' }])
    await userEvent.click(screen.getByRole('button', { name: 'Take it' }))
    expect(asked).toEqual([{ address: '/api/1/take', body: { seen: 'then' } }])
    expect(screen.getByRole('status')).toHaveTextContent('It is yours.')
    expect(screen.getByRole('status')).toHaveFocus()
  })

  it('says why it did not', async () => {
    answerWith(403, { message: 'Only editors.' })
    show([TAKE])
    await userEvent.click(screen.getByRole('button', { name: 'Take it' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Only editors.')
    expect(toasts).toEqual([])
  })
})
