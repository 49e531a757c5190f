import { screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { CaseExplorer } from '@/components/cases/CaseExplorer'
import { LOCALES, type Locale } from '@/lib/locales'
import type { CaseList } from '@/lib/view'
import { renderIn } from '@/tests/support/render'
import { countOfH1, headingGaps } from '../headings'
import { aList } from '../inner-fixtures'

let shown = 0
/** Shows a result at an address of its own: results are remembered by their address. */
const show = (list: CaseList, locale: Locale = 'en') => {
  const query = `year=${(shown += 1)}`
  return renderIn(locale, <CaseExplorer list={list} query={query} />, { path: `/${locale}/cases`, query })
}

/** What is announced about the result. */
const news = () => screen.getByRole('heading', { level: 2 }).closest('[role=status]')

const nothingFound = { cases: [], total: 0, pages: [] }

describe('the case explorer', () => {
  it.each(LOCALES)('has no violation in %s, with and without a result', async (locale) => {
    const { container, unmount } = show(aList(), locale)
    expect(countOfH1()).toBe(1)
    expect(headingGaps()).toEqual([])
    expect(await axe(container)).toHaveNoViolations()
    unmount()
    const { container: empty } = show(aList(nothingFound), locale)
    expect(headingGaps()).toEqual([])
    expect(await axe(empty)).toHaveNoViolations()
  })

  it('announces how many of all cases were found', () => {
    show(aList())
    expect(news()).toHaveTextContent('6 of 54 cases')
    expect(screen.getAllByRole('article')).toHaveLength(6)
  })

  it('says the number alone when nothing is filtered', () => {
    show(aList({ total: 54, chosen: [] }))
    expect(news()).toHaveTextContent(/^54 cases$/)
    expect(screen.queryByRole('list', { name: 'Chosen filters' })).toBeNull()
  })

  it('takes away one filter or all', () => {
    show(aList())
    const chosen = within(screen.getByRole('list', { name: 'Chosen filters' }))
    expect(chosen.getByRole('link', { name: 'Remove filter: Topic c' })).toHaveAttribute(
      'href',
      '/en/cases?theme=climate-neutrality',
    )
    expect(chosen.getByRole('link', { name: 'Clear all' })).toHaveAttribute('href', '/en/cases')
  })

  it('says so when the address named something unknown', () => {
    const { unmount } = show(aList())
    expect(news()).not.toHaveTextContent('not recognised')
    unmount()
    show(aList({ ignored: true }))
    expect(news()).toHaveTextContent('not recognised')
  })

  it('helps on when nothing was found', () => {
    show(aList(nothingFound))
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
    show(aList({ ...nothingFound, allCount: 0, chosen: [] }))
    expect(screen.getByRole('heading', { name: 'No cases have been published yet' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: /See all/ })).toBeNull()
    expect(screen.getByRole('link', { name: 'Propose a case' })).toBeInTheDocument()
  })
})
