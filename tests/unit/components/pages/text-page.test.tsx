import { screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { TextPage } from '@/components/pages/TextPage'
import { LOCALES } from '@/lib/locales'
import type { Figure, Institution, PageView } from '@/lib/view'
import { renderIn } from '@/tests/support/render'
import { theCouncil } from '../fixtures'
import { countOfH1, headingGaps } from '../headings'
import { aPage, withSections } from '../inner-fixtures'

const figures: Figure[] = [
  {
    label: { text: 'Inhabitants' },
    prefix: { text: 'almost' },
    value: { text: '1.8 million' },
    year: 2024,
    source: { label: { text: 'Statistics Finland' }, href: 'https://stat.example' },
  },
]
const institutions: Institution[] = [
  { name: { text: 'Arcada' }, kind: 'applied-sciences', href: 'https://arcada.example' },
  { name: { text: 'Aalto University' }, kind: 'university', href: 'https://aalto.example' },
]
const long = aPage({
  body: withSections('Growth', 'Villages', 'Knowledge', 'Change'),
  appendices: ['figures', 'institutions'],
  continued: [{ title: { text: 'Things to know' }, lead: { text: 'Short answers.' }, body: withSections('Growth') }],
})
const textPage = (page: PageView) => (
  <TextPage page={page} figures={figures} institutions={institutions} council={theCouncil} />
)

describe('TextPage', () => {
  it.each(LOCALES)('has no violation in %s', async (locale) => {
    const { container } = renderIn(locale, textPage(long))
    expect(countOfH1()).toBe(1)
    expect(headingGaps()).toEqual([])
    expect(await axe(container)).toHaveNoViolations()
  })

  it('lists the contents of a long page, and every link arrives', () => {
    const { container } = renderIn('en', textPage(long))
    const contents = within(screen.getByRole('navigation', { name: 'On this page' }))
    const links = contents.getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Growth',
      'Villages',
      'Knowledge',
      'Change',
      'Things to know',
    ])
    for (const link of links) {
      const target = container.querySelector(link.getAttribute('href') ?? '')
      expect(target?.textContent).toBe(link.textContent)
    }
  })

  it('gives no two headings the same id', () => {
    const { container } = renderIn('en', textPage(long))
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('spares a short page the contents', () => {
    renderIn('en', textPage(aPage()))
    expect(screen.queryByRole('navigation', { name: 'On this page' })).toBeNull()
  })

  it('goes on with other pages one level down', () => {
    renderIn('en', textPage(long))
    const part = within(screen.getByRole('region', { name: 'Things to know' }))
    expect(part.getByRole('heading', { level: 3, name: 'Growth' })).toBeInTheDocument()
  })

  it('shows figures with year and source, and institutions by kind', () => {
    renderIn('en', textPage(long))
    const numbers = within(screen.getByRole('region', { name: 'The region in figures' }))
    expect(numbers.getByRole('term')).toHaveTextContent('Inhabitants, 2024')
    expect(numbers.getByRole('definition')).toHaveTextContent('almost 1.8 million')
    expect(numbers.getByRole('link', { name: 'Statistics Finland' })).toHaveAttribute('href', 'https://stat.example')
    const kinds = screen.getByRole('region', { name: 'Who teaches and does research here' })
    expect(
      within(kinds)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Universities', 'Universities of applied sciences'])
  })

  it('shows no appendix that the page does not ask for', () => {
    renderIn('en', textPage(aPage()))
    expect(screen.queryByText('1.8 million')).toBeNull()
    expect(screen.queryByText('Arcada')).toBeNull()
  })

  it('ends with somebody to ask', () => {
    renderIn('en', textPage(aPage()))
    const contact = within(screen.getByRole('region', { name: 'Contact' }))
    expect(contact.getByRole('link', { name: theCouncil.email })).toHaveAttribute('href', 'mailto:council@example.org')
    expect(contact.getByRole('link', { name: '+358 9 000 000' })).toHaveAttribute('href', 'tel:+3589000000')
  })
})
