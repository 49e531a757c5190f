import { screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { MunicipalitiesPage } from '@/components/pages/MunicipalitiesPage'
import { LOCALES } from '@/lib/locales'
import { renderIn } from '@/tests/support/render'
import { someTiles } from '../fixtures'
import { countOfH1 } from '../headings'

describe('MunicipalitiesPage', () => {
  it.each(LOCALES)('has no violation in %s', async (locale) => {
    const { container } = renderIn(locale, <MunicipalitiesPage tiles={someTiles} wholeRegionCount={3} />)
    expect(countOfH1()).toBe(1)
    expect(await axe(container)).toHaveNoViolations()
  })

  it('lists every tile of the map in the order of the alphabet, with its number of cases', () => {
    renderIn('en', <MunicipalitiesPage tiles={someTiles} wholeRegionCount={3} />)
    const list = within(screen.getByRole('region', { name: 'From A to Ö' }))
    expect(list.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Askola no cases yet', '/en/municipalities/askola'],
      ['Espoo 11 cases', '/en/municipalities/espoo'],
      ['Hanko 1 case', '/en/municipalities/hanko'],
      ['Lohja 2 cases', '/en/municipalities/lohja'],
      ['Vantaa 4 cases', '/en/municipalities/vantaa'],
    ])
    const map = within(screen.getByRole('list', { name: /Map of the/ }))
    expect(map.getAllByRole('link')).toHaveLength(someTiles.length)
  })
})
