import { screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { RelatedCases } from '@/components/case/RelatedCases'
import { LOCALES } from '@/lib/locales'
import type { RelatedCase } from '@/lib/view'
import { renderIn } from '@/tests/support/render'
import { aCase } from '../fixtures'

const { theme } = aCase()
const about = (slug: string, title: string): RelatedCase['because'] => ({
  kind: 'topic',
  topic: { slug, title: { text: title } },
})
const because = (slug: string, reason: RelatedCase['because']): RelatedCase => ({
  case: aCase({ slug, title: { text: `Case ${slug}` } }),
  because: reason,
})
const heat = about('district-heating', 'District heating')
const mixed: RelatedCase[] = [
  because('one', heat),
  because('two', { kind: 'place', place: { slug: 'vantaa', name: 'Vantaa' } }),
  because('three', heat),
  because('four', { kind: 'theme', theme }),
]

describe('RelatedCases', () => {
  it('takes a shared reason as the heading of the section', () => {
    renderIn('en', <RelatedCases of={[because('one', heat), because('two', heat)]} theme={theme} />)
    const section = within(screen.getByRole('region', { name: 'Also about District heating' }))
    expect(section.getAllByRole('heading', { level: 3 })).toHaveLength(2)
  })

  it('groups cases under their reasons, the best match first', () => {
    renderIn('en', <RelatedCases of={mixed} theme={theme} />)
    expect(screen.getByRole('heading', { level: 2, name: 'Related cases' })).toBeInTheDocument()
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Also about District heating',
      'Also in Vantaa',
      'Also part of Climate neutrality',
    ])
    expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'Case one',
      'Case three',
      'Case two',
      'Case four',
    ])
  })

  it('leads to all cases of the theme', () => {
    renderIn('en', <RelatedCases of={mixed} theme={theme} />)
    expect(screen.getByRole('link', { name: 'All in this theme' })).toHaveAttribute(
      'href',
      '/en/cases?theme=climate-neutrality',
    )
  })

  it('marks a reason in another language', () => {
    const foreign: RelatedCase['because'] = {
      kind: 'topic',
      topic: { slug: 'deep-tech', title: { text: 'Deep tech', lang: 'en' } },
    }
    renderIn('fi', <RelatedCases of={[because('one', foreign)]} theme={theme} />)
    expect(screen.getByText('Deep tech')).toHaveAttribute('lang', 'en')
  })

  it('is not there without a related case', () => {
    renderIn('en', <RelatedCases of={[]} theme={theme} />)
    expect(screen.queryByRole('region')).toBeNull()
  })

  it.each(LOCALES)('has no violation in %s', async (locale) => {
    const { container } = renderIn(locale, <RelatedCases of={mixed} theme={theme} />)
    expect(await axe(container)).toHaveNoViolations()
  })
})
