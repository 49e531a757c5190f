import { screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { MunicipalityPage } from '@/components/pages/MunicipalityPage'
import { LOCALES } from '@/lib/locales'
import type { CaseCard, PlaceView } from '@/lib/view'
import { renderIn } from '@/tests/support/render'
import { allOf, someCases, someTiles } from '../fixtures'
import { countOfH1, headingGaps } from '../headings'
import { aPlace } from '../inner-fixtures'

const placePage = (cases: CaseCard[], changes: Partial<PlaceView> = {}) => (
  <MunicipalityPage place={aPlace(changes)} tiles={someTiles} cases={allOf(cases)} />
)

describe('MunicipalityPage', () => {
  it.each(LOCALES)('has no violation in %s, however many cases', async (locale) => {
    const { container, rerender } = renderIn(locale, placePage([]))
    for (const count of [0, 1, 2, 3]) {
      rerender(placePage(someCases.slice(0, count)))
      expect(countOfH1()).toBe(1)
      expect(headingGaps()).toEqual([])
      expect(await axe(container)).toHaveNoViolations()
    }
  })

  it('invites the first case where there is none', () => {
    renderIn('en', placePage([]))
    const invitation = within(screen.getByRole('region', { name: 'No case from here yet' }))
    expect(invitation.getByRole('link', { name: 'Propose a case' })).toHaveAttribute('href', '/en/join')
  })

  it('keeps a place for the next beside a few cases', () => {
    renderIn('en', placePage(someCases.slice(0, 2)))
    const cases = within(screen.getByRole('region', { name: 'Cases from here' }))
    expect(cases.getAllByRole('article')).toHaveLength(2)
    expect(cases.getByRole('heading', { level: 3, name: 'Know of another?' })).toBeInTheDocument()
  })

  it('leads from many cases to the list with filters', () => {
    renderIn('en', placePage(someCases))
    expect(screen.getByRole('link', { name: 'Filter these cases' })).toHaveAttribute(
      'href',
      '/en/cases?municipality=espoo',
    )
    expect(screen.queryByText('Know of another?')).toBeNull()
  })

  it('says its other names, each in its language', () => {
    renderIn('en', placePage([]))
    const name = screen.getByText(/Esbo/)
    expect(name).toHaveTextContent('Svenska: Esbo')
    expect(name).toHaveAttribute('lang', 'sv')
  })

  it('says the Finnish name as Finnish, though English uses it too', () => {
    const names: PlaceView['names'] = [
      { name: 'Esbo', languages: ['sv'] },
      { name: 'Espoo', languages: ['en', 'fi'] },
    ]
    renderIn('sv', placePage([], { name: 'Esbo', names }))
    const name = screen.getByText(/Suomi/).closest('li')
    expect(name).toHaveTextContent('Suomi: Espoo')
    expect(name).toHaveAttribute('lang', 'fi')
  })

  it('says where it is in words', () => {
    renderIn('en', placePage([]))
    expect(screen.getByRole('img', { name: 'Espoo on the map of the region' })).toBeInTheDocument()
  })

  it.each([
    ['en', 'Inhabitants292,796at the end of 2020'],
    ['fi', 'Asukkaita292 796vuoden 2020 lopussa'],
  ] as const)('tells its figures in %s', (locale, words) => {
    renderIn(locale, placePage([]))
    const term = screen.getByText(locale === 'en' ? 'Inhabitants' : 'Asukkaita')
    expect(term.parentElement?.textContent?.replace('\u00a0', ' ')).toBe(words)
  })

  it('leaves out figures that are not known', () => {
    renderIn('en', placePage([], { population: undefined, landAreaKm2: undefined, website: undefined }))
    const facts = within(screen.getByRole('region', { name: 'Facts about the municipality' }))
    expect(facts.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Languages', 'Status'])
  })

  it('shows the neighbours with their cases', () => {
    renderIn('en', placePage([]))
    const neighbours = within(screen.getByRole('region', { name: 'Next door' }))
    expect(neighbours.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Vantaa 4 cases',
      'Askola no cases yet',
    ])
  })
})
