import { screen, within } from '@testing-library/react'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { renderIn } from '@/tests/support/render'

describe('Breadcrumbs', () => {
  it('leads from the home page down, in the language of the page', () => {
    renderIn('fi', <Breadcrumbs crumbs={[{ label: { text: 'Esimerkit' }, href: '/cases' }]} />)
    const nav = within(screen.getByRole('navigation', { name: 'Murupolku' }))
    expect(nav.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Etusivu', '/fi'],
      ['Esimerkit', '/fi/cases'],
    ])
  })

  it('marks a name in another language', () => {
    renderIn('sv', <Breadcrumbs crumbs={[{ label: { text: 'Deep tech', lang: 'en' }, href: '/themes/deep-tech' }]} />)
    expect(screen.getByText('Deep tech')).toHaveAttribute('lang', 'en')
  })
})
