import { screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { CasesPage } from '@/components/pages/CasesPage'
import { LOCALES } from '@/lib/locales'
import { renderIn } from '@/tests/support/render'
import { countOfH1, headingGaps } from '../headings'
import { aList } from '../inner-fixtures'

const nothingFound = { cases: [], total: 0, pages: [] }

describe('CasesPage', () => {
  it.each(LOCALES)('has no violation in %s, with and without a result', async (locale) => {
    const { container, rerender } = renderIn(locale, <CasesPage list={aList()} />)
    expect(countOfH1()).toBe(1)
    expect(headingGaps()).toEqual([])
    expect(await axe(container)).toHaveNoViolations()
    rerender(<CasesPage list={aList(nothingFound)} />)
    expect(headingGaps()).toEqual([])
    expect(await axe(container)).toHaveNoViolations()
  })

  it('announces how many of all cases were found', () => {
    renderIn('en', <CasesPage list={aList()} />)
    expect(within(screen.getByRole('status')).getByRole('heading', { name: '6 of 54 cases' })).toBeInTheDocument()
    expect(screen.getAllByRole('article')).toHaveLength(6)
  })

  it('says the number alone when nothing is filtered', () => {
    renderIn('en', <CasesPage list={aList({ total: 54, chosen: [] })} />)
    expect(screen.getByRole('status')).toHaveTextContent(/^54 cases$/)
    expect(screen.queryByRole('list', { name: 'Chosen filters' })).toBeNull()
  })

  it('takes away one filter or all', () => {
    renderIn('en', <CasesPage list={aList()} />)
    const chosen = within(screen.getByRole('list', { name: 'Chosen filters' }))
    expect(chosen.getByRole('link', { name: 'Remove filter: Topic c' })).toHaveAttribute(
      'href',
      '/en/cases?theme=climate-neutrality',
    )
    expect(chosen.getByRole('link', { name: 'Clear all' })).toHaveAttribute('href', '/en/cases')
  })

  it('says so when the address named something unknown', () => {
    const { rerender } = renderIn('en', <CasesPage list={aList()} />)
    expect(screen.getByRole('status')).not.toHaveTextContent('not recognised')
    rerender(<CasesPage list={aList({ ignored: true })} />)
    expect(screen.getByRole('status')).toHaveTextContent('not recognised')
  })

  it('helps on when nothing was found', () => {
    renderIn('en', <CasesPage list={aList(nothingFound)} />)
    expect(screen.getByRole('heading', { name: 'No case matches all of these' })).toBeInTheDocument()
    expect(screen.getByText(/You asked for/)).toHaveTextContent('Climate neutrality + Topic c')
    expect(screen.getByRole('link', { name: 'Without Topic c' })).toHaveAttribute(
      'href',
      '/en/cases?theme=climate-neutrality',
    )
    expect(screen.getByRole('link', { name: 'See all 54 cases' })).toHaveAttribute('href', '/en/cases')
    expect(screen.getByRole('link', { name: 'Propose a case' })).toHaveAttribute('href', '/en/join')
  })

  it('asks for the first case before any is published', () => {
    renderIn('en', <CasesPage list={aList({ ...nothingFound, allCount: 0, chosen: [] })} />)
    expect(screen.getByRole('heading', { name: 'No cases have been published yet' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: /See all/ })).toBeNull()
    expect(screen.getByRole('link', { name: 'Propose a case' })).toBeInTheDocument()
  })
})
