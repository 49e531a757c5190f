import {
  type CaseFilter,
  NO_FILTER,
  casesHref,
  paramsOf,
  parseCaseFilter,
  queryOf,
  sameOrder,
  toggle,
} from '@/lib/case-filter'

const KNOWN = {
  theme: ['citizens-city', 'climate-neutrality'],
  priority: ['wellbeing'],
  municipality: ['espoo', 'helsinki', 'vantaa'],
  topic: ['hydrogen'],
  stage: ['idea', 'pilot'],
  year: ['2025', '2024'],
  pick: (slug: string) => slug.startsWith('case-'),
}

describe('the address of the case list', () => {
  it('gives the filter in the order of the terms, whatever the order of the address', () => {
    const { filter, ignored } = parseCaseFilter({ municipality: ['vantaa', 'espoo'], theme: 'citizens-city' }, KNOWN)
    expect(filter).toEqual({ ...NO_FILTER, theme: ['citizens-city'], municipality: ['espoo', 'vantaa'] })
    expect(ignored).toBe(false)
  })

  it.each([
    ['an unknown value', { theme: 'gardening' }],
    ['an unknown value beside a known one', { municipality: ['espoo', 'atlantis'] }],
    ['markup', { topic: '<script>' }],
  ])('leaves out %s and says so', (_, params) => {
    expect(parseCaseFilter(params, KNOWN).ignored).toBe(true)
  })

  it.each([
    ['an unknown order', { sort: 'cheapest' }],
    ['an unknown view', { view: 'hologram' }],
    ['a case that cannot be picked', { pick: ['case-1', 'nothing'] }],
    ['a page that is none', { page: '-1' }],
  ])('leaves out %s and says so', (_, params) => {
    expect(parseCaseFilter(params, KNOWN).ignored).toBe(true)
  })

  it.each([
    ['control characters and line ends', 'heat\u0000\r\n\u0007 pump', 'heat pump'],
    ['half letters', 'heat\ud83d', 'heat'],
    ['invisible marks', '\u202eheat\u200b', 'heat'],
    ['space around', '   heat   ', 'heat'],
  ])('takes %s out of the words', (_, q, expected) => {
    expect(parseCaseFilter({ q }, KNOWN).filter.q).toBe(expected)
  })

  it('cuts endless words, and takes the first of several', () => {
    expect(parseCaseFilter({ q: 'a'.repeat(10_000) }, KNOWN).filter.q).toHaveLength(200)
    expect(parseCaseFilter({ q: ['one', 'two'] }, KNOWN).filter.q).toBe('one')
  })

  it('keeps the shortlist in its order, each case once, and no more than fifty', () => {
    const pick = ['case-b', 'case-a', 'case-b', ...Array.from({ length: 60 }, (_, index) => `case-${index}`)]
    const { filter } = parseCaseFilter({ pick }, KNOWN)
    expect(filter.pick.slice(0, 2)).toEqual(['case-b', 'case-a'])
    expect(filter.pick).toHaveLength(50)
  })

  it('does not complain of an empty value', () => {
    expect(parseCaseFilter({ theme: '' }, KNOWN)).toEqual({ filter: NO_FILTER, ignored: false })
  })

  it.each(['0', '-1', '1.5', 'two', '', '99999999', ['x', '3']])('takes page %p as the first', (page) => {
    expect(parseCaseFilter({ page }, KNOWN).filter.page).toBe(1)
  })

  it('survives a round trip', () => {
    const filter: CaseFilter = {
      ...NO_FILTER,
      q: 'lämpö & kylmä',
      theme: ['citizens-city'],
      municipality: ['espoo', 'vantaa'],
      stage: ['pilot'],
      year: ['2025'],
      sort: 'title',
      view: 'map',
      pick: ['case-1'],
      page: 3,
    }
    const href = casesHref(filter)
    expect(href).toBe(
      '/cases?q=l%C3%A4mp%C3%B6+%26+kylm%C3%A4&theme=citizens-city&municipality=espoo&municipality=vantaa' +
        '&stage=pilot&year=2025&sort=title&page=3&view=map&pick=case-1',
    )
    expect(parseCaseFilter(paramsOf(new URLSearchParams(href.split('?')[1])), KNOWN).filter).toEqual(filter)
  })

  it('does not name the order that a result has anyway', () => {
    expect(casesHref({ q: 'heat', sort: 'relevance' })).toBe('/cases?q=heat')
    expect(casesHref({ q: 'heat', sort: 'newest' })).toBe('/cases?q=heat&sort=newest')
    expect(casesHref({ sort: 'newest' })).toBe('/cases')
  })

  it('is the same question in any order', () => {
    const [one, other] = ['theme=b&q=heat&theme=a', 'q=heat&theme=b&theme=a'].map((query) => new URLSearchParams(query))
    expect(sameOrder(one!)).toBe(sameOrder(other!))
    expect(sameOrder(queryOf({ theme: ['b', 'a'], q: 'heat' }))).toBe(sameOrder(one!))
  })

  it('has no query without a filter', () => {
    expect(casesHref()).toBe('/cases')
  })
})

describe('a filter link', () => {
  it('picks a case without leaving the page of the result', () => {
    expect(toggle({ ...NO_FILTER, page: 2 }, 'pick', 'case-1')).toMatchObject({ pick: ['case-1'], page: 2 })
  })

  it('adds a value beside the chosen ones and goes back to the first page', () => {
    const filter = { ...NO_FILTER, municipality: ['espoo'], page: 2 }
    expect(toggle(filter, 'municipality', 'vantaa')).toMatchObject({ municipality: ['espoo', 'vantaa'], page: 1 })
  })

  it('removes a chosen value', () => {
    expect(toggle({ ...NO_FILTER, topic: ['hydrogen'] }, 'topic', 'hydrogen').topic).toEqual([])
  })
})
