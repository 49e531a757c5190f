import { screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { CaseCard } from '@/components/case/CaseCard'
import { CaseGrid } from '@/components/case/CaseGrid'
import type { CaseCard as Case } from '@/lib/view'
import { renderIn } from '@/tests/support/render'
import { aCase, someCases } from '../fixtures'

const LINES: [string, Partial<Case>, string][] = [
  ['one place and a year', {}, 'Pornainen · since 2025'],
  ['the whole region', { regionWide: true, places: [] }, 'Whole region · since 2025'],
  ['no year', { yearStarted: undefined }, 'Pornainen'],
  ['a case that is over', { stage: 'finished', yearStarted: 2019 }, 'Pornainen · 2019'],
]

describe('CaseCard', () => {
  it('is one link under its heading', () => {
    renderIn('en', <CaseCard case={aCase()} />)
    const heading = screen.getByRole('heading', { level: 3, name: 'A sand battery warms Pornainen' })
    expect(screen.getAllByRole('link')).toHaveLength(1)
    expect(within(heading).getByRole('link')).toHaveAttribute('href', '/en/cases/pornainen-sand-battery')
  })

  it('takes the level of its heading from where it stands', () => {
    renderIn('en', <CaseCard case={aCase()} headingLevel={2} />)
    expect(screen.getByRole('heading', { level: 2 })).toBeInTheDocument()
  })

  it('names its theme and wears its look', () => {
    renderIn('en', <CaseCard case={aCase()} />)
    expect(screen.getByText('Climate neutrality')).toBeInTheDocument()
    expect(screen.getByRole('article')).toHaveClass('look-climate-neutrality')
  })

  it.each(LINES)('says where and when: %s', (_, changes, line) => {
    renderIn('en', <CaseCard case={aCase(changes)} />)
    expect(screen.getByText(line)).toBeInTheDocument()
  })

  it('shows the summary on a feature only', () => {
    const { rerender } = renderIn('en', <CaseCard case={aCase()} />)
    expect(screen.queryByText(/soapstone/)).toBeNull()
    rerender(<CaseCard case={aCase()} feature />)
    expect(screen.getByText(/soapstone/)).toBeInTheDocument()
  })

  it('marks a text that stands in from English', () => {
    renderIn('fi', <CaseCard case={aCase({ title: { text: 'Only in English', lang: 'en' } })} />)
    expect(screen.getByText('Only in English')).toHaveAttribute('lang', 'en')
  })

  it('draws its cover when it has no picture, and hides it from assistive technology', () => {
    const { container } = renderIn('en', <CaseCard case={aCase()} />)
    expect(container.querySelectorAll('svg:not([aria-hidden])')).toHaveLength(0)
    expect(screen.queryByRole('img')).toBeNull()
  })
})

describe('CaseGrid', () => {
  it('lists every case without a violation', async () => {
    const { container } = renderIn('en', <CaseGrid cases={someCases} headingLevel={2} />)
    expect(screen.getAllByRole('article')).toHaveLength(someCases.length)
    expect(await axe(container)).toHaveNoViolations()
  })
})
