import { screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { PriorityPage } from '@/components/pages/PriorityPage'
import { LOCALES } from '@/lib/locales'
import { renderIn } from '@/tests/support/render'
import { allOf, someCases } from '../fixtures'
import { countOfH1, headingGaps } from '../headings'
import { aPriority } from '../inner-fixtures'

const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((header) => [header.textContent, header.nextElementSibling?.textContent?.replaceAll('\u00a0', ' ')])

describe('PriorityPage', () => {
  it.each(LOCALES)('has no violation in %s', async (locale) => {
    const { container } = renderIn(locale, <PriorityPage priority={aPriority()} cases={allOf(someCases)} />)
    expect(countOfH1()).toBe(1)
    expect(headingGaps()).toEqual([])
    expect(await axe(container)).toHaveNoViolations()
  })

  it('tells the way to the goal in a table with a caption', () => {
    renderIn('en', <PriorityPage priority={aPriority()} cases={allOf([])} />)
    expect(screen.getByRole('table', { name: 'Annual greenhouse gas emissions' })).toBeInTheDocument()
    expect(rows()).toEqual([
      ['Starting point 2005', 'about 9.1 Mt CO2e'],
      ['Latest 2021', '6.6 Mt CO2eSource: Emissions 2021'],
      ['Goal 2030', 'about 1.8 Mt CO2e80 % below the starting point'],
    ])
    expect(screen.getByRole('link', { name: 'Emissions 2021' })).toHaveAttribute('href', 'https://figures.example')
  })

  it('says so when there is no figure yet, and needs no starting point', () => {
    renderIn(
      'en',
      <PriorityPage
        priority={aPriority({ baseline: undefined, latest: undefined, changePercent: undefined })}
        cases={allOf([])}
      />,
    )
    expect(rows()).toEqual([
      ['Latest year not stated', 'No figure yet'],
      ['Goal 2030', 'about 1.8 Mt CO2e'],
    ])
  })

  it('writes numbers as the language does', () => {
    renderIn('fi', <PriorityPage priority={aPriority()} cases={allOf([])} />)
    expect(rows()[0]).toEqual(['Lähtötaso 2005', 'noin 9,1 Mt CO2e'])
  })

  it('says goal and progress in words beside the picture', () => {
    renderIn('en', <PriorityPage priority={aPriority()} cases={allOf([])} />)
    expect(screen.getByText('80 %')).toBeInTheDocument()
    expect(screen.getByText('About 27 % reached in 2021')).toBeInTheDocument()
  })

  it('shows focus areas, figures, and the cases that serve it', () => {
    renderIn('en', <PriorityPage priority={aPriority()} cases={allOf(someCases)} />)
    expect(screen.getByRole('region', { name: 'Focus areas' })).toHaveTextContent('Smart mobility')
    expect(screen.getByRole('region', { name: 'Behind the goal' })).toHaveTextContent('Share of emissions, 2021')
    const cases = within(screen.getByRole('region', { name: 'Cases that serve this promise' }))
    expect(cases.getByRole('link', { name: 'Filter these cases' })).toHaveAttribute(
      'href',
      '/en/cases?priority=climate-change-mitigation',
    )
  })
})
