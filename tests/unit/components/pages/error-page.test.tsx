import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { ErrorPage } from '@/components/pages/ErrorPage'
import words from '@/messages/error.json'

const props = { words: words.en, homeHref: '/en', retry: () => undefined }

describe('ErrorPage', () => {
  it.each(Object.values(words))('has no violation and says the whole sentence round the reference', async (own) => {
    const { container } = render(<ErrorPage {...props} words={own} reference="3f9c" />)
    expect(container).toHaveTextContent(own.reference.replace(/<code>.*<\/code>/, '3f9c'))
    expect(await axe(container)).toHaveNoViolations()
  })

  it('tries again when asked', async () => {
    const retry = jest.fn()
    render(<ErrorPage {...props} retry={retry} />)
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(retry).toHaveBeenCalledTimes(1)
  })

  it('says the reference when there is one, and leads home', () => {
    const { rerender } = render(<ErrorPage {...props} words={words.sv} homeHref="/sv" reference="3f9c" />)
    expect(screen.getByText('3f9c')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Gå till startsidan' })).toHaveAttribute('href', '/sv')
    rerender(<ErrorPage {...props} words={words.sv} />)
    expect(screen.queryByText(/referensen/)).toBeNull()
  })
})
