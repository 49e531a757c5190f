import { screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { NotFoundPage } from '@/components/pages/NotFoundPage'
import { LOCALES } from '@/lib/locales'
import { renderIn } from '@/tests/support/render'
import { someTiles } from '../fixtures'

describe('NotFoundPage', () => {
  it.each(LOCALES)('offers a search and three ways on in %s', async (locale) => {
    const { container } = renderIn(locale, <NotFoundPage tiles={someTiles} />)
    expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument()
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      `/${locale}`,
      `/${locale}/cases`,
      `/${locale}/municipalities`,
    ])
    expect(screen.getByRole('search')).toHaveAttribute('action', `/${locale}/cases`)
    expect(screen.getByRole('searchbox')).toHaveAttribute('name', 'q')
    expect(await axe(container)).toHaveNoViolations()
  })

  it('stands without the map when the tiles could not be read', () => {
    const { container } = renderIn('en', <NotFoundPage tiles={[]} />)
    expect(container.querySelector('svg')).toBeNull()
    expect(screen.getAllByRole('link')).toHaveLength(3)
  })
})
