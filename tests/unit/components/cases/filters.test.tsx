import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Filters } from '@/components/cases/Filters'
import { renderIn } from '@/tests/support/render'
import { aList } from '../inner-fixtures'

const { facets } = aList()

describe('the filters', () => {
  it('are links that say which are chosen and how many cases each gives', () => {
    renderIn('en', <Filters facets={facets} total={6} />)
    const themes = within(screen.getByRole('list', { name: 'Theme' }))
    const chosen = themes.getByRole('link', { name: /^climate-neutrality ?, 3 cases$/ })
    expect(chosen).toHaveAttribute('aria-current', 'true')
    expect(chosen).toHaveAttribute('href', '/en/cases')
    const other = themes.getByRole('link', { name: /^citizens-city ?, 3 cases$/ })
    expect(other).not.toHaveAttribute('aria-current')
    expect(other).toHaveAttribute('href', '/en/cases?theme=citizens-city')
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  it('keep a value without a case in its place, disabled', () => {
    renderIn('en', <Filters facets={facets} total={6} />)
    const empty = screen.getByRole('link', { name: /^industry ?, 0 cases$/ })
    expect(empty).toHaveAttribute('aria-disabled', 'true')
    expect(empty).not.toHaveAttribute('href')
  })

  it('keep in sight what has the most cases and what is chosen, and fold the rest', () => {
    renderIn('en', <Filters facets={facets} total={6} />)
    const [inSight, folded] = screen.getAllByRole('list', { name: 'Topic', hidden: true }) as HTMLElement[]
    expect(within(inSight!).getAllByRole('link', { hidden: true })).toHaveLength(2)
    expect(inSight).toHaveTextContent('Topic c')
    expect(within(folded!).getAllByRole('link', { hidden: true })).toHaveLength(8)
    expect(folded?.closest('details')).not.toHaveAttribute('open')
    expect(screen.getByText('8 more')).toBeInTheDocument()
  })

  it.each([
    ['its name', 'topic D', 'Topic d'],
    ['another name of it, without its dots', 'amne', 'Topic j'],
  ])('find a folded value by %s', async (_, typed, found) => {
    renderIn('en', <Filters facets={facets} total={6} />)
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find a topic', hidden: true }), typed)
    const [, folded] = screen.getAllByRole('list', { name: 'Topic', hidden: true }) as HTMLElement[]
    expect(within(folded!).getAllByRole('link', { hidden: true })).toHaveLength(1)
    expect(folded).toHaveTextContent(found)
  })

  it('say when no value has such a name', async () => {
    renderIn('en', <Filters facets={facets} total={6} />)
    await userEvent.type(screen.getByRole('searchbox', { hidden: true }), 'zzz')
    expect(screen.getByText('None is called that.')).toBeInTheDocument()
  })

  it('say on a folded phone how many are chosen, and lead to the result', () => {
    renderIn('en', <Filters facets={facets} total={6} />)
    expect(screen.getByText('Filters (2)')).toBeInTheDocument()
    expect(screen.getByRole('navigation', { name: 'Filters' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Show 6 cases', hidden: true })).toHaveAttribute('href', '#found')
  })

  it('leave out a facet without values', () => {
    renderIn('en', <Filters facets={[{ name: 'priority', groups: [] }]} total={0} />)
    expect(screen.queryByRole('list')).toBeNull()
  })
})
