import type { CaseCard } from '@/lib/view'
import { findRelated } from '@/lib/content/related'
import { caseCard, catalogueOf, topic } from '../../../support/cases'

const espoo = { slug: 'espoo', name: 'Espoo' }
const industry = { slug: 'industry', title: { text: 'Industry' }, look: 'industrial-modernisation' } as const

const current = caseCard('current', { topics: [topic('common'), topic('rare')], places: [espoo] })

const related = (others: CaseCard[]) => findRelated(current, catalogueOf([current, ...others]), 'en')

describe('related cases', () => {
  it('never hold the case itself and are three at most', () => {
    const others = ['a', 'b', 'c', 'd'].map((slug) => caseCard(slug))
    expect(related(others).map((each) => each.case.slug)).toEqual(['a', 'b', 'c'])
  })

  it('name the rarest topic that both have', () => {
    const both = caseCard('both', { topics: [topic('rare'), topic('common')] })
    const common = caseCard('common', { topics: [topic('common')] })
    const [first, second] = related([common, both])
    expect(first).toMatchObject({ case: { slug: 'both' }, because: { kind: 'topic', topic: { slug: 'rare' } } })
    expect(second).toMatchObject({ case: { slug: 'common' }, because: { topic: { slug: 'common' } } })
  })

  it('fall back to the place, then to the theme', () => {
    const near = caseCard('near', { places: [espoo], theme: industry })
    const alike = caseCard('alike')
    const reasons = related([alike, near]).map(({ because }) => because.kind)
    expect(reasons).toEqual(['place', 'theme'])
  })

  it('leave out what has nothing in common', () => {
    expect(related([caseCard('stranger', { theme: industry })])).toEqual([])
  })
})
