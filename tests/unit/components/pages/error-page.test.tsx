import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { ErrorPage } from '@/components/pages/ErrorPage'
import { LOCALES } from '@/lib/locales'
import { renderIn } from '@/tests/support/render'

describe('ErrorPage', () => {
  it.each(LOCALES)('has no violation in %s', async (locale) => {
    const { container } = renderIn(locale, <ErrorPage reference="3f9c" retry={() => undefined} />)
    expect(await axe(container)).toHaveNoViolations()
  })

  it('tries again when asked', async () => {
    const retry = jest.fn()
    renderIn('en', <ErrorPage retry={retry} />)
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(retry).toHaveBeenCalledTimes(1)
  })

  it('says the reference when there is one, and leads home', () => {
    const { rerender } = renderIn('sv', <ErrorPage reference="3f9c" retry={() => undefined} />)
    expect(screen.getByText('3f9c')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Gå till startsidan' })).toHaveAttribute('href', '/sv')
    rerender(<ErrorPage retry={() => undefined} />)
    expect(screen.queryByText(/referensen/)).toBeNull()
  })
})
