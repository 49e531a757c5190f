import { screen, within } from '@testing-library/react'
import { FactSheet } from '@/components/case/FactSheet'
import type { CaseView } from '@/lib/view'
import { renderIn } from '@/tests/support/render'
import { someTiles } from '../fixtures'
import { aCaseView } from '../inner-fixtures'

const show = (changes: Partial<CaseView> = {}) =>
  renderIn('en', <FactSheet case={aCaseView(changes)} tiles={someTiles} locale="en" />)

/** What stands beside a term of the sheet. */
const fact = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling as HTMLElement

describe('FactSheet', () => {
  it('links the municipalities and says in words what the map shows', () => {
    show({ places: someTiles.slice(0, 2) })
    expect(within(fact('Where')).getByRole('link', { name: 'Espoo' })).toHaveAttribute(
      'href',
      '/en/municipalities/espoo',
    )
    expect(screen.getByRole('img', { name: 'On the map: Hanko, Espoo' })).toBeInTheDocument()
  })

  it('says the whole region for a case of the whole region', () => {
    show({ places: [], regionWide: true })
    expect(within(fact('Where')).getByRole('link')).toHaveAttribute('href', '/en/municipalities')
    expect(screen.getByRole('img', { name: 'On the map: The whole region' })).toBeInTheDocument()
  })

  it('says stage and year in one row while the case runs, with what the year marks', () => {
    show({ stage: 'running', yearStarted: 2025, yearNote: { text: 'taken into use in June' } })
    expect(fact('Running since')).toHaveTextContent(/^2025.*taken into use in June$/)
    expect(screen.queryByText('Stage')).toBeNull()
  })

  it.each([
    [{ stage: 'finished', yearStarted: 2019, yearEnded: 2022 }, 'Years', '2019–2022'],
    [{ stage: 'idea', yearStarted: 2023 }, 'Started', '2023'],
    [{ stage: 'pilot', yearStarted: undefined }, 'Stage', 'Pilot'],
    [{ stage: 'running', yearStarted: undefined }, 'Stage', 'Running'],
  ] as const)('says how far it is: %j', (changes, term, text) => {
    show(changes)
    expect(fact(term)).toHaveTextContent(text)
  })

  it('says who is in it and what they are, with a link where there is one', () => {
    show({
      organisations: [
        { name: { text: 'Polar Night Energy' }, kind: 'company', url: 'https://polar.example' },
        { name: { text: 'City of Espoo' }, kind: 'municipality' },
        { name: { text: 'Odd Ltd' }, kind: 'company', url: 'javascript:alert(1)' },
      ],
    })
    const row = within(fact('Who is in it'))
    expect(row.getAllByRole('link')).toHaveLength(1)
    expect(row.getByRole('link', { name: 'Polar Night Energy' })).toHaveAttribute('rel', 'noopener external')
    expect(row.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Polar Night Energy company',
      'City of Espoo municipality',
      'Odd Ltd company',
    ])
  })

  it('leads to promises, to topics in the case list, and out of the site', () => {
    show()
    expect(screen.getByRole('link', { name: 'Wellbeing' })).toHaveAttribute('href', '/en/priorities/wellbeing')
    expect(screen.getByRole('link', { name: 'Energy storage' })).toHaveAttribute(
      'href',
      '/en/cases?topic=energy-storage',
    )
    expect(screen.getByRole('link', { name: 'The plant' })).toHaveAttribute('rel', 'noopener external')
  })

  it.each([
    ['en', 'Reviewed 24 November 2026'],
    ['fi', 'Tarkistettu 24. marraskuuta 2026'],
    ['sv', 'Granskat 24 november 2026'],
  ] as const)('says in %s when it was reviewed', (locale, sentence) => {
    const { container } = renderIn(locale, <FactSheet case={aCaseView()} tiles={someTiles} locale={locale} />)
    expect(screen.getByRole('complementary')).toHaveTextContent(sentence)
    expect(container.querySelector('time')).toHaveAttribute('dateTime', '2026-11-24')
  })

  it('names who made the picture', () => {
    const picture = {
      src: '/a.webp',
      width: 8,
      height: 6,
      alt: '',
      credit: 'Aino Aalto',
      focus: { x: 50, y: 50 },
      sources: [],
    }
    show({ picture })
    expect(screen.getByText('Picture: Aino Aalto')).toBeInTheDocument()
  })

  it('leaves out rows without content', () => {
    show({
      places: [],
      stage: undefined,
      yearStarted: undefined,
      organisations: [],
      priorities: [],
      topics: [],
      links: [],
      lastReviewed: undefined,
    })
    expect(screen.getByRole('complementary')).toHaveTextContent(/^$/)
  })
})
