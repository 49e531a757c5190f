import { screen, within } from '@testing-library/react'
import { Footer } from '@/components/layout/Footer'
import { renderIn } from '@/tests/support/render'
import { theCouncil } from '../fixtures'

describe('Footer', () => {
  it('says who runs the service and how to reach them', () => {
    renderIn('en', <Footer council={theCouncil} />)
    const footer = within(screen.getByRole('contentinfo'))
    expect(footer.getByText('A service of the Helsinki-Uusimaa Regional Council')).toBeInTheDocument()
    expect(footer.getByText(/Esterinportti 2 B, 00240 Helsinki/)).toBeInTheDocument()
    expect(footer.getByRole('link', { name: '+358 9 000 000' })).toHaveAttribute('href', 'tel:+3589000000')
    expect(footer.getByRole('link', { name: 'council@example.org' })).toHaveAttribute(
      'href',
      'mailto:council@example.org',
    )
  })

  it('does without a telephone', () => {
    const { phone: _, ...council } = theCouncil
    const { container } = renderIn('en', <Footer council={council} />)
    expect(container.querySelector('a[href^="tel:"]')).toBeNull()
  })

  it('links the statements and the feed in the language of the page', () => {
    renderIn('fi', <Footer council={theCouncil} />)
    const links = within(screen.getByRole('navigation', { name: 'Alatunniste' }))
    expect(links.getByRole('link', { name: 'Saavutettavuusseloste' })).toHaveAttribute('href', '/fi/accessibility')
    expect(links.getByRole('link', { name: 'Tietosuoja' })).toHaveAttribute('href', '/fi/privacy')
    expect(links.getByRole('link', { name: 'Uudet esimerkit syötteenä (Atom)' })).toHaveAttribute(
      'href',
      '/fi/feed.xml',
    )
  })
})
