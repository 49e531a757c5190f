import type { Where } from 'payload'
import { csvHref, isFilteredBy, listHref } from '@/admin/enquiries/list/filter-address'

const MINE: Where[] = [{ status: { equals: 'in-progress' } }, { handler: { equals: 'me' } }]
const queryOf = (href: string) => Object.fromEntries(new URL(href, 'http://localhost').searchParams)

describe('the address of a filtered list', () => {
  it('is written in the form that Payload’s own filter understands and does not open itself for', () => {
    expect(queryOf(listHref(MINE))).toEqual({
      'where[status][equals]': 'in-progress',
      'where[handler][equals]': 'me',
    })
    expect(listHref([])).toBe('/admin/collections/contact-submissions')
  })

  it('is known again, whatever else the list is told', () => {
    const query = { ...queryOf(listHref(MINE)), sort: '-createdAt', limit: '10' }
    expect(isFilteredBy(query, MINE)).toBe(true)
    expect(isFilteredBy(query, MINE.slice(0, 1))).toBe(false)
    expect(isFilteredBy(query, [])).toBe(false)
    expect(isFilteredBy(undefined, [])).toBe(true)
    expect(isFilteredBy({ search: 'Aino' }, [])).toBe(false)
  })

  it('gives the table its filter and its search, and nothing else', () => {
    const filter = queryOf(listHref(MINE))
    expect(queryOf(csvHref({ ...filter, search: 'Aino & co', page: '2' }))).toEqual({ ...filter, search: 'Aino & co' })
  })
})
