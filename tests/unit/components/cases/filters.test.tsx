import { screen, within } from '@testing-library/react'
import { Filters } from '@/components/cases/Filters'
import { renderIn } from '@/tests/support/render'
import { aList } from '../inner-fixtures'

const { filters } = aList()

describe('Filters', () => {
  it('are links that say which are chosen', () => {
    renderIn('en', <Filters groups={filters} />)
    const themes = within(screen.getByRole('list', { name: 'Theme' }))
    expect(themes.getByRole('link', { name: 'climate-neutrality' })).toHaveAttribute('aria-current', 'true')
    expect(themes.getByRole('link', { name: 'climate-neutrality' })).toHaveAttribute('href', '/en/cases')
    expect(themes.getByRole('link', { name: 'citizens-city' })).not.toHaveAttribute('aria-current')
    expect(themes.getByRole('link', { name: 'citizens-city' })).toHaveAttribute('href', '/en/cases?theme=citizens-city')
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  it('keep what is chosen of a long group in sight, and fold the rest', () => {
    renderIn('en', <Filters groups={filters} />)
    const [inSight, folded] = screen.getAllByRole('list', { name: 'Topic', hidden: true })
    expect(within(inSight as HTMLElement).getAllByRole('link', { hidden: true })).toHaveLength(1)
    expect(inSight).toHaveTextContent('Topic c')
    expect(within(folded as HTMLElement).getAllByRole('link', { hidden: true })).toHaveLength(9)
    expect(folded?.closest('details')).not.toHaveAttribute('open')
    expect(screen.getByText('Choose from 10')).toBeInTheDocument()
  })

  it('say on a folded phone how many are chosen', () => {
    renderIn('en', <Filters groups={filters} />)
    expect(screen.getByText('Filters (2)')).toBeInTheDocument()
    expect(screen.getByRole('navigation', { name: 'Filters' })).toBeInTheDocument()
  })

  it('leave out a group without options', () => {
    renderIn('en', <Filters groups={[{ name: 'priority', options: [] }]} />)
    expect(screen.queryByRole('list')).toBeNull()
  })
})
