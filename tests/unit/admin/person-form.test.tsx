import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import type { PersonTexts } from '@/admin/enquiries/personal-data/person-words'
import { PersonForm } from '@/admin/enquiries/personal-data/PersonForm'
import { renderIn } from '@/tests/support/render'

jest.mock('@payloadcms/ui', () => ({
  Button: ({ children, disabled, onClick, type = 'button' }: React.ComponentProps<'button'>) => (
    <button {...{ disabled, onClick, type }}>{children}</button>
  ),
  Link: ({ children, href }: React.ComponentProps<'a'>) => <a href={href}>{children}</a>,
}))

const TEXTS: PersonTexts = {
  ...{ title: 'One person', purpose: 'Why', email: 'E-mail', find: 'Find', count: 'Enquiries', download: 'Download' },
  ...{ eraseHeading: 'Erase everything', eraseWarning: 'For good', again: 'Again', erase: 'Erase' },
  onlyAdministrators: 'Ask an administrator',
}
const FOUND = { message: 'Found', enquiries: [{ id: '1', reference: 'HSR-1' }], steps: [{ text: 'A note' }] }

const answers: { status: number; body: object }[] = []
const asked: unknown[] = []
beforeEach(() => {
  answers.length = asked.length = 0
  globalThis.fetch = jest.fn((address: string, { body }: { body: string }) => {
    asked.push([address, JSON.parse(body)])
    const { status, body: sent } = answers.shift() ?? { status: 500, body: {} }
    return Promise.resolve({ ok: status < 400, status, json: () => Promise.resolve(sent) })
  }) as never
})

async function find(mayErase = true) {
  const { container } = renderIn('en', <PersonForm texts={TEXTS} failed="Failed" mayErase={mayErase} />)
  await userEvent.type(screen.getByLabelText('E-mail'), 'aino@example.fi')
  await userEvent.click(screen.getByRole('button', { name: 'Find' }))
  return container
}

describe('the page about one person', () => {
  it('says how much there is and where', async () => {
    answers.push({ status: 200, body: FOUND })
    const container = await find()
    expect(asked).toEqual([['/api/contact-submissions/person', { email: 'aino@example.fi' }]])
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('Enquiries: 1')
    const link = screen.getByRole('link', { name: 'HSR-1' })
    expect(link).toHaveAttribute('href', '/admin/collections/contact-submissions/1')
    expect(await axe(container)).toHaveNoViolations()
  })

  it('hands out all that was found as a file', async () => {
    answers.push({ status: 200, body: FOUND })
    await find()
    const files: Blob[] = []
    Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: () => {} })
    const saved = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    await userEvent.click(screen.getByRole('button', { name: 'Download' }))
    expect(saved).toHaveBeenCalledTimes(1)
    const reader = new FileReader()
    const text = new Promise((resolve) => (reader.onload = () => resolve(reader.result)))
    reader.readAsText(files[0]!)
    expect(JSON.parse(String(await text))).toEqual({ enquiries: FOUND.enquiries, steps: FOUND.steps })
  })

  it('offers nothing where there is nothing', async () => {
    answers.push({ status: 200, body: { message: 'Found', enquiries: [], steps: [] } })
    await find()
    expect(screen.getByRole('status')).toHaveTextContent('Enquiries: 0')
    expect(screen.queryByRole('button', { name: 'Erase' })).toBeNull()
  })

  it('erases after the address is typed once more', async () => {
    answers.push({ status: 200, body: FOUND }, { status: 400, body: { message: 'Not the same', field: 'again' } })
    answers.push({ status: 200, body: { message: 'Erased' } })
    await find()
    const again = screen.getByLabelText('Again')
    await userEvent.type(again, 'aino@example')
    await userEvent.click(screen.getByRole('button', { name: 'Erase' }))
    expect(screen.getByText('Not the same')).toBeVisible()
    expect(again).toHaveFocus()
    await userEvent.type(again, '.fi')
    await userEvent.click(screen.getByRole('button', { name: 'Erase' }))
    const sent = { email: 'aino@example.fi', again: 'aino@example.fi' }
    expect(asked.at(-1)).toEqual(['/api/contact-submissions/erase', sent])
    expect(screen.getByRole('status')).toHaveTextContent('Erased')
    expect(screen.queryByRole('link', { name: 'HSR-1' })).toBeNull()
  })

  it('sends editors to an administrator', async () => {
    answers.push({ status: 200, body: FOUND })
    await find(false)
    expect(screen.getByText('Ask an administrator')).toBeVisible()
    expect(screen.queryByLabelText('Again')).toBeNull()
  })
})
