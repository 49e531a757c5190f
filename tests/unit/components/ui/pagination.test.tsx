import { screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { Pagination } from '@/components/ui/Pagination'
import { LOCALES } from '@/lib/locales'
import { renderIn } from '@/tests/support/render'

const pages = (count: number, current: number) =>
  Array.from({ length: count }, (_, index) => {
    return { number: index + 1, href: `/cases?page=${index + 1}`, current: index + 1 === current }
  })

describe('Pagination', () => {
  it('names each page and marks the current one', () => {
    renderIn('en', <Pagination pages={pages(3, 2)} previousHref="/cases" nextHref="/cases?page=3" />)
    const nav = within(screen.getByRole('navigation', { name: 'Pages' }))
    expect(nav.getByRole('link', { name: 'Page 2' })).toHaveAttribute('aria-current', 'page')
    expect(nav.getByRole('link', { name: 'Page 3' })).not.toHaveAttribute('aria-current')
    expect(nav.getByRole('link', { name: 'Page 3' })).toHaveAttribute('href', '/en/cases?page=3')
    expect(nav.getByRole('link', { name: 'Previous' })).toHaveAttribute('href', '/en/cases')
    expect(nav.getByRole('link', { name: 'Next' })).toHaveAttribute('href', '/en/cases?page=3')
  })

  it('has no step beyond the ends', () => {
    renderIn('en', <Pagination pages={pages(2, 1)} nextHref="/cases?page=2" />)
    expect(screen.queryByRole('link', { name: 'Previous' })).toBeNull()
  })

  it('shows where pages are left out', () => {
    const few = pages(40, 20).filter(({ number }) => [1, 19, 20, 21, 40].includes(number))
    renderIn('en', <Pagination pages={few} />)
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(
      [1, 19, 20, 21, 40].map((number) => `Page ${number}`),
    )
    expect(screen.getAllByText('…')).toHaveLength(2)
  })

  it('is not there for a single page', () => {
    renderIn('en', <Pagination pages={pages(1, 1)} />)
    expect(screen.queryByRole('navigation')).toBeNull()
  })

  it.each(LOCALES)('has no violation in %s', async (locale) => {
    const { container } = renderIn(locale, <Pagination pages={pages(9, 1)} nextHref="/cases?page=2" />)
    expect(await axe(container)).toHaveNoViolations()
  })
})
