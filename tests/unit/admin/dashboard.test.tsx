import { render, screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import type { Where } from 'payload'
import { EntryLine } from '@/admin/dashboard/EntryLine'
import { anyOf, anyOfHref } from '@/admin/dashboard/list-address'

describe('an address of a list', () => {
  const groups: Where[][] = [
    [{ _status: { equals: 'published' } }, { 'review.due': { equals: true } }],
    [{ 'review.lastReviewed': { exists: false } }],
  ]

  it('has the long form of Payload’s own filter', () => {
    const { pathname, searchParams } = new URL(anyOfHref('cases', groups), 'http://localhost')
    expect(pathname).toBe('/admin/collections/cases')
    expect(Object.fromEntries(searchParams)).toEqual({
      'where[or][0][and][0][_status][equals]': 'published',
      'where[or][0][and][1][review.due][equals]': 'true',
      'where[or][1][and][0][review.lastReviewed][exists]': 'false',
    })
  })

  it('asks for the same as the count', () => {
    expect(anyOf(groups)).toEqual({ or: [{ and: groups[0] }, { and: groups[1] }] })
  })
})

describe('a line of the dashboard', () => {
  it('leads to the list and says how many are in it', async () => {
    const { container } = render(
      <ul>
        <EntryLine entry={{ href: '/admin/collections/cases', text: 'Cases', count: 7 }} />
      </ul>,
    )
    expect(screen.getByRole('link', { name: '7 Cases' })).toHaveAttribute('href', '/admin/collections/cases')
    expect(await axe(container)).toHaveNoViolations()
  })

  it('says in words, too, that something is late', () => {
    render(<EntryLine entry={{ href: '/x', text: 'A case', when: '20.11.2026', note: 'Late', isLate: true }} />)
    const line = screen.getByRole('listitem')
    expect(line).toHaveTextContent('A case 20.11.2026Late')
    expect(line).toHaveClass('late')
  })
})
