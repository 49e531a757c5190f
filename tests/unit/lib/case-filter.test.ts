import { NO_FILTER, casesHref, parseCaseFilter, toggle } from '@/lib/case-filter'

const KNOWN = {
  theme: ['citizens-city', 'climate-neutrality'],
  priority: ['wellbeing'],
  municipality: ['espoo', 'helsinki', 'vantaa'],
  topic: ['hydrogen'],
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

  it('does not complain of an empty value', () => {
    expect(parseCaseFilter({ theme: '' }, KNOWN)).toEqual({ filter: NO_FILTER, ignored: false })
  })

  it.each(['0', '-1', '1.5', 'two', '', '99999999', ['x', '3']])('takes page %p as the first', (page) => {
    expect(parseCaseFilter({ page }, KNOWN).filter.page).toBe(1)
  })

  it('survives a round trip', () => {
    const filter = { ...NO_FILTER, theme: ['citizens-city'], municipality: ['espoo', 'vantaa'], page: 3 }
    const href = casesHref(filter)
    expect(href).toBe('/cases?theme=citizens-city&municipality=espoo&municipality=vantaa&page=3')
    const query = new URLSearchParams(href.split('?')[1])
    const params = Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]))
    expect(parseCaseFilter(params, KNOWN).filter).toEqual(filter)
  })

  it('has no query without a filter', () => {
    expect(casesHref()).toBe('/cases')
  })
})

describe('a filter link', () => {
  it('adds a value beside the chosen ones and goes back to the first page', () => {
    const filter = { ...NO_FILTER, municipality: ['espoo'], page: 2 }
    expect(toggle(filter, 'municipality', 'vantaa')).toMatchObject({ municipality: ['espoo', 'vantaa'], page: 1 })
  })

  it('removes a chosen value', () => {
    expect(toggle({ ...NO_FILTER, topic: ['hydrogen'] }, 'topic', 'hydrogen').topic).toEqual([])
  })
})
