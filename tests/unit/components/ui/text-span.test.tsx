import { render, screen } from '@testing-library/react'
import { TextSpan } from '@/components/ui/TextSpan'

describe('TextSpan', () => {
  it('adds nothing to a text in the language of the page', () => {
    const { container } = render(<TextSpan of={{ text: 'Heat from sand' }} />)
    expect(container.innerHTML).toBe('Heat from sand')
  })

  it('marks a text in another language', () => {
    render(<TextSpan of={{ text: 'Heat from sand', lang: 'en' }} />)
    expect(screen.getByText('Heat from sand')).toHaveAttribute('lang', 'en')
  })

  it('sets the number of a formula low, each time', () => {
    const { container } = render(<TextSpan of={{ text: '160 t CO2e, then 20 t CO2' }} />)
    expect(container.innerHTML).toBe('160 t CO<sub>2</sub>e, then 20 t CO<sub>2</sub>')
  })
})
