import { screen, within } from '@testing-library/react'
import { MapLegend } from '@/components/map/MapLegend'
import { MapList } from '@/components/map/MapList'
import { renderIn } from '@/tests/support/render'
import { someTiles } from '../fixtures'

describe('MapList', () => {
  it('says all that the map says, in the order of the alphabet', () => {
    renderIn('en', <MapList tiles={someTiles} />)
    const rows = screen.getAllByRole('listitem').map((row) => within(row))
    const names = ['Askola', 'Espoo', 'Hanko', 'Lohja', 'Vantaa']
    const counts = ['0 cases', '11 cases', '1 case', '2 cases', '4 cases']
    rows.forEach((row, index) => {
      expect(row.getByRole('link')).toHaveAccessibleName(names[index])
      expect(row.getByText(counts[index] ?? '')).toBeInTheDocument()
    })
  })

  it('sorts as the language does', () => {
    const names = ['Åbo', 'Ingå', 'Ängelholm', 'Vanda']
    const tiles = names.map((name, column) => ({ slug: `p${column}`, name, column, row: 0, caseCount: 0 }))
    renderIn('sv', <MapList tiles={tiles} />)
    const rows = screen.getAllByRole('listitem')
    expect(rows.map((row) => within(row).getByRole('link').textContent)).toEqual(['Ingå', 'Vanda', 'Åbo', 'Ängelholm'])
  })
})

describe('MapLegend', () => {
  it('explains numbers and shades and names the cases of the whole region', () => {
    const { container } = renderIn('en', <MapLegend wholeRegionCount={3} />)
    expect(container).toHaveTextContent('3 more belong to the whole region.')
    expect(container).toHaveTextContent('Shades by number of cases: 0 1 2+ 4+ 10+')
  })

  it('is silent about the whole region when it has no case', () => {
    const { container } = renderIn('en', <MapLegend wholeRegionCount={0} />)
    expect(container).not.toHaveTextContent('whole region')
  })
})
