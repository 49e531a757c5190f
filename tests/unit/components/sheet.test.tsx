import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { renderToString } from 'react-dom/server'
import { SheetPage } from '@/components/pages/SheetPage'
import { PrintButton } from '@/components/sheet/PrintButton'
import { LOCALES, type Locale } from '@/lib/locales'
import type { SheetCase, SheetView } from '@/lib/view'
import { renderIn } from '@/tests/support/render'
import { theCouncil } from './fixtures'
import { countOfH1, headingGaps } from './headings'
import { aCaseView } from './inner-fixtures'

const aSheetCase = (changes: Partial<SheetCase> = {}): SheetCase => {
  const shown = aCaseView(changes)
  return { ...shown, address: `https://cases.example/en/cases/${shown.slug}` }
}
const manyCases = (count: number) =>
  Array.from({ length: count }, (_, n) => aSheetCase({ slug: `case-${n}`, title: { text: `Case ${n}` } }))
const aPicture = { src: '/p.jpg', width: 900, height: 600, alt: 'The tower', focus: { x: 50, y: 50 }, sources: [] }
const full: Partial<SheetCase> = {
  results: [
    {
      value: { text: '–70 %' },
      statement: { text: 'Less emissions than before.' },
      source: { label: { text: 'Press release' }, href: 'https://press.example' },
    },
  ],
  seeks: { text: 'Companies that compare data.' },
  offers: { text: 'Visits to the plant.' },
}

const aSheet = (changes: Partial<SheetView> = {}): SheetView => {
  const cases = changes.cases ?? [aSheetCase(full), aSheetCase({ slug: 'varanto', title: { text: 'Varanto' } })]
  return {
    heading: 'Visit from Tartu',
    layout: 'pages',
    cases,
    total: cases.length,
    byHand: false,
    chosen: [{ text: 'Climate neutrality' }, { text: 'Espoo' }],
    q: 'waste heat',
    layouts: [
      { name: 'pages', href: '/cases/sheet', current: true },
      { name: 'table', href: '/cases/sheet?layout=table', current: false },
    ],
    backHref: '/cases?theme=climate-neutrality',
    carried: [
      ['theme', 'climate-neutrality'],
      ['layout', 'pages'],
    ],
    madeOn: '2026-11-24',
    ...changes,
  }
}
const show = (changes: Partial<SheetView> = {}, locale: Locale = 'en') =>
  renderIn(locale, <SheetPage sheet={aSheet(changes)} council={theCouncil} />)

/** What stands beside a term. */
const fact = (term: string, inside: HTMLElement = document.body) =>
  within(inside).getByText(term, { selector: 'dt' }).nextElementSibling as HTMLElement

describe('SheetPage', () => {
  describe.each(LOCALES)('in %s', (locale) => {
    it.each<[string, Partial<SheetView>]>([
      ['one case a page', {}],
      ['a table that was cut', { layout: 'table', total: 60 }],
      ['no case', { cases: [] }],
    ])('has no violation with %s', async (_, changes) => {
      const { container } = show(changes, locale)
      expect(countOfH1()).toBe(1)
      expect(headingGaps()).toEqual([])
      expect(await axe(container)).toHaveNoViolations()
    })
  })

  describe('cover', () => {
    it('says that the cases were picked by hand', () => {
      renderIn('en', <SheetPage sheet={aSheet({ byHand: true, chosen: [], q: '' })} council={theCouncil} />)
      expect(screen.getByText('Picked by hand')).toBeInTheDocument()
    })

    it('bears the name that the host gave, or the site’s own', () => {
      const { unmount } = show()
      expect(screen.getByRole('heading', { level: 1, name: 'Visit from Tartu' })).toBeInTheDocument()
      unmount()
      show({ heading: '' })
      expect(screen.getByRole('heading', { level: 1, name: 'Cases of Helsinki-Uusimaa' })).toBeInTheDocument()
    })

    it('says how many there are, what they were chosen by and when', () => {
      show({ chosen: [{ text: 'Climate neutrality' }, { text: 'Only in Finnish', lang: 'fi' }] })
      expect(fact('On this sheet')).toHaveTextContent('2 cases')
      expect(fact('Chosen by')).toHaveTextContent('Climate neutrality, Only in Finnish')
      expect(screen.getByText('Only in Finnish')).toHaveAttribute('lang', 'fi')
      expect(fact('Searched for')).toHaveTextContent('waste heat')
      expect(within(fact('Put together on')).getByRole('time')).toHaveTextContent('24 November 2026')
    })

    it('says nothing about a choice that was made by hand', () => {
      show({ chosen: [], q: '' })
      expect(screen.queryByText('Chosen by')).toBeNull()
      expect(screen.queryByText('Searched for')).toBeNull()
    })

    it('lists the cases with their pages, and every link arrives', () => {
      const { container } = show()
      const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link')
      expect(links.map(({ textContent }) => textContent)).toEqual([
        'A sand battery warms PornainenPage 2',
        'VarantoPage 3',
      ])
      for (const link of links) {
        expect(container.querySelector(link.getAttribute('href') ?? '')?.tagName).toBe('SECTION')
      }
    })

    it('gives a long list a page of its own, and counts it', () => {
      show({ cases: manyCases(20) })
      const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link')
      expect(links[0]).toHaveTextContent('Page 3')
      expect(screen.getByRole('region', { name: 'Case 19' })).toHaveTextContent('Page 22')
    })

    it('ends with the Council and how to reach it', () => {
      show()
      const host = screen.getByText(theCouncil.name).closest('address')
      expect(host).toHaveTextContent('Esterinportti 2 B, 00240 Helsinki')
      expect(screen.getByRole('link', { name: theCouncil.email })).toHaveAttribute('href', 'mailto:council@example.org')
      expect(screen.getByRole('link', { name: 'example.org' })).toHaveAttribute('href', 'https://example.org')
    })
  })

  describe('one case a page', () => {
    it('makes every case a section with its heading', () => {
      show()
      for (const name of ['A sand battery warms Pornainen', 'Varanto']) {
        const section = within(screen.getByRole('region', { name }))
        expect(section.getByRole('heading', { level: 2, name })).toBeInTheDocument()
      }
    })

    it('shows the facts, the results with their source, and what it seeks and offers', () => {
      show()
      const page = screen.getByRole('region', { name: 'A sand battery warms Pornainen' })
      expect(fact('Where', page)).toHaveTextContent('Pornainen')
      expect(fact('Running since', page)).toHaveTextContent('2025')
      expect(fact('Who is in it', page)).toHaveTextContent('Polar Night Energy, company')
      expect(fact('Serves the promises', page)).toHaveTextContent('Wellbeing')
      expect(fact('Topics', page)).toHaveTextContent('Energy storage')
      expect(fact('Cut in emissions', page)).toBeInTheDocument()
      expect(within(page).getByText('–70 %')).toBeInTheDocument()
      expect(within(page).getByRole('link', { name: 'Press release' })).toHaveAttribute('href', 'https://press.example')
      expect(within(page).getByRole('heading', { name: 'What it is looking for' })).toBeInTheDocument()
      expect(within(page).getByRole('heading', { name: 'What it offers' })).toBeInTheDocument()
    })

    it('leaves the story to the site, and writes its address out', () => {
      show()
      expect(screen.queryByText(/beside the heating plant/)).toBeNull()
      expect(screen.getByRole('link', { name: 'cases.example/en/cases/varanto' })).toHaveAttribute(
        'href',
        'https://cases.example/en/cases/varanto',
      )
    })

    it('leaves out what a case does not have', () => {
      show({ cases: [aSheetCase({ keyFacts: [], organisations: [], places: [], stage: undefined })] })
      for (const name of ['Who is in it', 'Where', 'Stage', 'What came of it', 'What it offers']) {
        expect(screen.queryByText(name)).toBeNull()
      }
    })

    it('marks a text that is not in the page’s language, and says why', () => {
      const english = { title: { text: 'Sand that stays hot', lang: 'en' as const }, translationMissing: true }
      show({ cases: [aSheetCase(english)] }, 'fi')
      const page = within(screen.getByRole('region', { name: 'Sand that stays hot' }))
      expect(page.getByText('Sand that stays hot')).toHaveAttribute('lang', 'en')
      expect(page.getByText(/ei ole vielä suomennettu/)).toBeInTheDocument()
    })

    it('names who made the picture', () => {
      show({ cases: [aSheetCase({ picture: { ...aPicture, credit: 'Polar Night' } })] })
      expect(screen.getByRole('img', { name: 'The tower' })).toBeInTheDocument()
      expect(screen.getByText('Picture: Polar Night')).toBeInTheDocument()
    })
  })

  describe('table', () => {
    const table = () => within(screen.getByRole('table'))

    it('has a caption, a head, and a heading for every row', () => {
      show({ layout: 'table' })
      expect(screen.getByRole('table', { name: 'Visit from Tartu' })).toBeInTheDocument()
      expect(
        table()
          .getAllByRole('columnheader')
          .map(({ textContent }) => textContent),
      ).toEqual(['Case', 'Theme', 'Where', 'Stage', 'Who is in it'])
      expect(table().getAllByRole('rowheader')).toHaveLength(2)
    })

    it('says of a case what it is, where, since when and with whom', () => {
      show({ layout: 'table' })
      const row = table().getAllByRole('row')[1] as HTMLElement
      expect(within(row).getByRole('rowheader')).toHaveTextContent(/sand battery.*soapstone.*cases\.example/)
      const cells = within(row).getAllByRole('cell')
      const wanted = ['Climate neutrality', 'Pornainen', /Running.*since 2025/, 'Polar Night Energy']
      wanted.forEach((words, index) => expect(cells[index]).toHaveTextContent(words))
    })

    it('gives a case that is over its years', () => {
      show({ layout: 'table', cases: [aSheetCase({ stage: 'finished', yearStarted: 2019, yearEnded: 2022 })] })
      expect(table().getAllByRole('cell')[2]).toHaveTextContent(/Finished.*2019–2022$/)
    })

    it('needs no list of pages', () => {
      show({ layout: 'table' })
      expect(screen.queryByRole('navigation', { name: 'Contents' })).toBeNull()
    })
  })

  describe('bar', () => {
    const bar = () => within(screen.getByRole('region', { name: 'This sheet' }))

    it('leads back to the cases and to the other layout', () => {
      show()
      expect(bar().getByRole('link', { name: 'Back to the cases' })).toHaveAttribute(
        'href',
        '/en/cases?theme=climate-neutrality',
      )
      expect(bar().getByRole('link', { name: 'One case a page' })).toHaveAttribute('aria-current', 'true')
      const other = bar().getByRole('link', { name: 'Table' })
      expect(other).toHaveAttribute('href', '/en/cases/sheet?layout=table')
      expect(other).not.toHaveAttribute('aria-current')
    })

    it('names the sheet with a form that needs no JavaScript and carries the choice along', () => {
      show({}, 'sv')
      const field = screen.getByRole('textbox', { name: 'Besökets eller dokumentets namn' })
      expect(field).toHaveValue('Visit from Tartu')
      expect(field).toHaveAttribute('maxlength', '80')
      const { form } = field as HTMLInputElement
      expect(form).toHaveAttribute('action', '/sv/cases/sheet')
      expect([...new FormData(form as HTMLFormElement)]).toEqual([
        ['theme', 'climate-neutrality'],
        ['layout', 'pages'],
        ['title', 'Visit from Tartu'],
      ])
    })

    it('prints, once the pictures that wait to be scrolled to are there', async () => {
      const print = jest.fn()
      window.print = print
      let arrive = () => {}
      HTMLImageElement.prototype.decode = () => new Promise((resolve) => (arrive = resolve))
      show({ cases: [aSheetCase({ picture: aPicture })] })
      await userEvent.click(bar().getByRole('button', { name: 'Print or save as PDF' }))
      expect(screen.getByRole<HTMLImageElement>('img', { name: 'The tower' }).loading).toBe('eager')
      expect(print).not.toHaveBeenCalled()
      arrive()
      await waitFor(() => expect(print).toHaveBeenCalledTimes(1))
    })

    it('says how to print while there is no JavaScript', () => {
      const html = renderToString(<PrintButton label="Print" otherwise="Use your browser." />)
      expect(html).toContain('Use your browser.')
      expect(html).not.toContain('<button')
    })

    it('says when the sheet was cut, and the cover too', () => {
      show({ total: 123 })
      expect(bar().getByText('The sheet holds the first 2 of 123 cases.')).toBeInTheDocument()
      expect(fact('On this sheet')).toHaveTextContent('2 of 123 cases')
    })

    it('says nothing when it holds all', () => {
      show()
      expect(screen.queryByText(/holds the first/)).toBeNull()
    })
  })

  it('helps on when there is no case', () => {
    show({ cases: [], total: 0 })
    expect(screen.getByRole('heading', { level: 1, name: 'Nothing to print yet' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Choose cases' })).toHaveAttribute('href', '/en/cases')
    expect(screen.queryByRole('button')).toBeNull()
  })
})
