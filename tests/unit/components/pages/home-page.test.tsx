import { screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import type { ComponentProps } from 'react'
import { Shell } from '@/components/layout/Shell'
import { HomePage } from '@/components/pages/HomePage'
import { LOCALES } from '@/lib/locales'
import { renderIn } from '@/tests/support/render'
import { someCases, somePriorities, someThemes, someTiles, theCouncil, theHome } from '../fixtures'

const homePage = (changes: Partial<ComponentProps<typeof HomePage>> = {}) => (
  <Shell path="/" council={theCouncil}>
    <HomePage
      home={theHome}
      tiles={someTiles}
      wholeRegionCount={3}
      caseCount={54}
      themes={someThemes}
      priorities={somePriorities}
      latest={someCases}
      {...changes}
    />
  </Shell>
)

describe('HomePage', () => {
  it.each(LOCALES)('has no violation in %s', async (locale) => {
    const { container } = renderIn(locale, homePage())
    expect(await axe(container)).toHaveNoViolations()
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  })

  it('goes down its headings without a gap', () => {
    renderIn('en', homePage())
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([])
  })

  it('shows five cases, the first as the feature, and leads to all', () => {
    renderIn('en', homePage())
    const latest = within(screen.getByRole('region', { name: 'Latest cases' }))
    expect(latest.getAllByRole('article')).toHaveLength(5)
    expect(latest.getByRole('link', { name: 'All 54 cases' })).toHaveAttribute('href', '/en/cases')
  })

  it('counts the cases of each theme and can be reached by its anchor', () => {
    renderIn('en', homePage())
    const region = screen.getByRole('region', { name: 'Three themes' })
    expect(region).toHaveAttribute('id', 'themes')
    const counts = within(region).getAllByRole('article')
    expect(counts.map((theme) => /\d+ cases?/.exec(theme.textContent ?? '')?.[0])).toEqual([
      '1 case',
      '21 cases',
      '17 cases',
    ])
  })

  it('says each promise in words beside its picture', () => {
    renderIn('en', homePage())
    const region = within(screen.getByRole('region', { name: 'Two promises for 2030' }))
    expect(region.getByText('About 27 % reached in 2021')).toBeInTheDocument()
    expect(region.getByText('No figure yet')).toBeInTheDocument()
    expect(region.getByRole('link', { name: 'Wellbeing' })).toHaveAttribute('href', '/en/priorities/wellbeing')
  })

  it('leaves out what an empty installation has not got', () => {
    renderIn('en', homePage({ latest: [], home: { ...theHome, figures: [] } }))
    expect(screen.queryByRole('region', { name: 'Latest cases' })).toBeNull()
    expect(screen.queryByRole('region', { name: 'The region in figures' })).toBeNull()
  })
})
