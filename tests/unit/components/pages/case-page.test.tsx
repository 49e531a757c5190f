import { screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { CasePage } from '@/components/pages/CasePage'
import { LOCALES } from '@/lib/locales'
import type { CaseView } from '@/lib/view'
import { renderIn } from '@/tests/support/render'
import { aCase, someTiles } from '../fixtures'
import { countOfH1, headingGaps } from '../headings'
import { aCaseView, aText, withSections } from '../inner-fixtures'

const related = [{ case: aCase({ slug: 'varanto' }), because: { kind: 'theme' as const, theme: aCase().theme } }]
const casePage = (locale: (typeof LOCALES)[number], changes: Partial<CaseView> = {}) => (
  <CasePage case={aCaseView(changes)} related={related} tiles={someTiles} locale={locale} />
)
const everything: Partial<CaseView> = {
  results: [
    {
      value: { text: '–70 %' },
      statement: { text: 'Less emissions than before.' },
      source: { label: { text: 'Press release' }, href: 'https://press.example' },
    },
  ],
  lessons: withSections('Start small'),
  seeks: { text: 'Companies that compare data.' },
  offers: { text: 'Visits to the plant.' },
}

describe('CasePage', () => {
  it.each(LOCALES)('has no violation in %s, with little and with everything', async (locale) => {
    const { container, rerender } = renderIn(locale, casePage(locale))
    expect(await axe(container)).toHaveNoViolations()
    rerender(casePage(locale, everything))
    expect(countOfH1()).toBe(1)
    expect(headingGaps()).toEqual([])
    expect(await axe(container)).toHaveNoViolations()
  })

  it('leads back to the list and to the theme', () => {
    renderIn('sv', casePage('sv'))
    const crumbs = within(screen.getByRole('navigation', { name: 'Länkstig' }))
    expect(crumbs.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/sv',
      '/sv/cases',
      '/sv/themes/climate-neutrality',
    ])
  })

  it('says that a case is not translated, and marks its English text', () => {
    renderIn(
      'fi',
      casePage('fi', {
        translationMissing: true,
        title: { text: 'Sand that stays hot', lang: 'en' },
        body: { ...aText('Next to the plant.'), lang: 'en' },
      }),
    )
    expect(screen.getByText(/ei ole vielä suomennettu/)).toBeInTheDocument()
    expect(screen.getByText('Sand that stays hot')).toHaveAttribute('lang', 'en')
    expect(screen.getByText('Next to the plant.').parentElement).toHaveAttribute('lang', 'en')
  })

  it('says nothing about translation when there is one', () => {
    renderIn('fi', casePage('fi'))
    expect(screen.queryByText(/suomennettu/)).toBeNull()
  })

  it('asks for a message about this case', () => {
    renderIn('en', casePage('en'))
    expect(screen.getByRole('link', { name: 'Ask about this case' })).toHaveAttribute(
      'href',
      '/en/join?case=pornainen-sand-battery',
    )
  })

  it('shows results with their source, lessons, and what it seeks and offers', () => {
    renderIn('en', casePage('en', everything))
    const results = within(screen.getByRole('region', { name: 'What came of it' }))
    expect(results.getByText('–70 %')).toBeInTheDocument()
    expect(results.getByRole('link', { name: 'Press release' })).toHaveAttribute('href', 'https://press.example')
    expect(screen.getByRole('heading', { level: 3, name: 'Start small' })).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'What it is looking for' })).toHaveTextContent('compare data')
    expect(screen.getByRole('region', { name: 'What it offers' })).toHaveTextContent('Visits')
  })

  it('leaves out what the case does not have', () => {
    renderIn('en', casePage('en', { keyFacts: [], lessons: { blocks: [] } }))
    expect(screen.queryByRole('region', { name: 'What came of it' })).toBeNull()
    expect(screen.queryByRole('region', { name: 'What others can learn' })).toBeNull()
    expect(screen.queryByRole('region', { name: 'What it offers' })).toBeNull()
  })
})
