import { screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { ThemePage } from '@/components/pages/ThemePage'
import { LOCALES } from '@/lib/locales'
import { renderIn } from '@/tests/support/render'
import { aCase, allOf, someCases } from '../fixtures'
import { countOfH1, headingGaps } from '../headings'
import { aTheme, otherThemes } from '../inner-fixtures'

describe('ThemePage', () => {
  it.each(LOCALES)('has no violation in %s', async (locale) => {
    const theme = aTheme({
      archived: true,
      successors: [{ slug: 'new', title: { text: 'The new one' }, look: 'citizens-city', caseCount: 7 }],
      invitation: { text: 'Come and test.' },
      valueChains: [{ text: 'Hydrogen' }],
    })
    const { container } = renderIn(locale, <ThemePage theme={theme} cases={allOf(someCases)} others={otherThemes} />)
    expect(countOfH1()).toBe(1)
    expect(headingGaps()).toEqual([])
    expect(await axe(container)).toHaveNoViolations()
  })

  it('leads from a topic to its cases in the theme, and from no topic without one', () => {
    renderIn('en', <ThemePage theme={aTheme()} cases={allOf(someCases)} others={otherThemes} />)
    const topics = within(screen.getByRole('region', { name: 'Topics of the theme' }))
    expect(topics.getAllByRole('link')).toHaveLength(1)
    expect(topics.getByRole('link', { name: 'Waste heat , 4 cases' })).toHaveAttribute(
      'href',
      '/en/cases?theme=climate-neutrality&topic=waste-heat',
    )
  })

  it('says that a theme is archived', () => {
    const { rerender } = renderIn('en', <ThemePage theme={aTheme()} cases={allOf([])} others={[]} />)
    expect(screen.queryByText(/has ended/)).toBeNull()
    rerender(<ThemePage theme={aTheme({ archived: true })} cases={allOf([])} others={[]} />)
    expect(screen.getByText(/has ended/)).toBeInTheDocument()
    expect(screen.queryByText(/still here/)).toBeNull()
    rerender(<ThemePage theme={aTheme({ archived: true })} cases={allOf(someCases)} others={[]} />)
    expect(screen.getByText(/still here/)).toBeInTheDocument()
  })

  it('leads from an archived theme to those that carry on, with their numbers of cases', () => {
    const successors = [{ slug: 'new', title: { text: 'The new one' }, look: 'citizens-city' as const, caseCount: 7 }]
    renderIn('en', <ThemePage theme={aTheme({ archived: true, successors })} cases={allOf([])} others={[]} />)
    expect(screen.getByRole('link', { name: 'The new one' })).toHaveAttribute('href', '/en/themes/new')
    expect(screen.getByText('7 cases')).toBeInTheDocument()
  })

  it('shows the newest dozen and leads to all of them with filters', () => {
    const many = Array.from({ length: 15 }, (_, index) => aCase({ slug: `case-${index}` }))
    renderIn('en', <ThemePage theme={aTheme()} cases={{ cases: many.slice(0, 12), total: 15 }} others={otherThemes} />)
    const cases = within(screen.getByRole('region', { name: 'Cases on the theme' }))
    expect(cases.getAllByRole('article')).toHaveLength(12)
    expect(cases.getByRole('link', { name: 'All 15 cases' })).toHaveAttribute(
      'href',
      '/en/cases?theme=climate-neutrality',
    )
  })

  it('shows the other themes', () => {
    renderIn('en', <ThemePage theme={aTheme()} cases={allOf(someCases)} others={otherThemes} />)
    const others = within(screen.getByRole('region', { name: 'The other themes' }))
    expect(others.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/en/themes/citizens-city',
      '/en/themes/industrial-modernisation',
    ])
  })
})
