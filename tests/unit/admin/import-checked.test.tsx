import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Checked } from '@/admin/import/Checked'
import type { ImportSummary } from '@/collections/case-files/imports'

jest.mock('@payloadcms/ui', () => ({
  Button: ({ children, disabled, onClick }: React.ComponentProps<'button'>) => (
    <button {...{ disabled, onClick }}>{children}</button>
  ),
  useTranslation: () => ({ i18n: { language: 'en' } }),
}))

const summary: ImportSummary = {
  ...{ id: 'one', fileName: 'cases.csv', by: 'me', checkedAt: '2026-11-26T08:00:00.000Z', status: 'checked' },
  counts: { created: 25, changed: 0, same: 0, written: 0 },
  ...{ failure: null, page: 1, pages: 2 },
  items: [{ row: 2, slug: 'a-case', id: null, changes: [] }],
}

it('says when the next page of a checked file cannot be read, until it can', async () => {
  const answers = [() => Promise.reject(new Error('away')), () => Promise.resolve({ ok: true, json: () => summary })]
  globalThis.fetch = jest.fn(() => answers.shift()!()) as never
  render(<Checked first={summary} />)
  await userEvent.click(screen.getByRole('button', { name: 'Next' }))
  expect(await screen.findByText('This could not be read just now. Try again in a moment.')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Next' }))
  expect(screen.queryByText(/could not be read/)).toBeNull()
})
