import { screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { levelOf } from '@/components/map/levels'
import { TileMap } from '@/components/map/TileMap'
import { renderIn } from '@/tests/support/render'
import { someTiles } from '../fixtures'

describe('TileMap', () => {
  it('names each tile by its municipality and its cases', () => {
    renderIn('en', <TileMap tiles={someTiles} />)
    for (const [name, slug] of [
      ['Espoo, 11 cases', 'espoo'],
      ['Hanko, 1 case', 'hanko'],
      ['Askola, 0 cases', 'askola'],
    ]) {
      expect(screen.getByRole('link', { name })).toHaveAttribute('href', `/en/municipalities/${slug}`)
    }
  })

  it.each([
    ['fi', 'Espoo, 11 esimerkkiä', 'Hanko, 1 esimerkki'],
    ['sv', 'Espoo, 11 exempel', 'Hanko, 1 exempel'],
  ] as const)('names the tiles in %s', (locale, many, one) => {
    renderIn(locale, <TileMap tiles={someTiles} />)
    expect(screen.getByRole('link', { name: many })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: one })).toBeInTheDocument()
  })

  it('is walked row by row', () => {
    renderIn('en', <TileMap tiles={someTiles} />)
    expect(screen.getAllByRole('link').map((link) => link.textContent?.split(',')[0])).toEqual([
      'Askola',
      'Lohja',
      'Espoo',
      'Vantaa',
      'Hanko',
    ])
  })

  it('puts each tile into its cell without a style attribute', () => {
    const { container } = renderIn('en', <TileMap tiles={someTiles} />)
    expect(screen.getByRole('link', { name: /Hanko/ }).closest('li')).toHaveClass('col-start-1', 'row-start-5')
    expect(container.querySelector('[style]')).toBeNull()
  })

  it('has no violation', async () => {
    const { container } = renderIn('en', <TileMap tiles={someTiles} />)
    expect(await axe(container)).toHaveNoViolations()
  })
})

describe('levelOf', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 4],
    [9, 4],
    [10, 10],
    [400, 10],
  ])('gives %i cases the shade from %i on', (count, from) => {
    expect(levelOf(count).from).toBe(from)
  })
})
