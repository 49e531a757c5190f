import { render } from '@testing-library/react'
import { Hundred } from '@/components/home/Hundred'
import { TILE_SHAPES } from '@/lib/lists'

/** How many tiles stand for each of the three: every tile starts with a move, and a row may be used again. */
const tilesIn = (group: Element | undefined) =>
  [...(group?.children ?? [])].reduce((sum, { tagName, attributes }) => {
    const d = attributes.getNamedItem('d')?.value ?? ''
    return sum + (tagName === 'use' ? 10 : d.split('M').length - 1)
  }, 0)

const count = (props: { goal: number; reached?: number }) => {
  const { container } = render(<Hundred shape="block" {...props} />)
  const [beyond, todo, done] = [...container.querySelectorAll('g')].map(tilesIn)
  return { done, todo, beyond }
}

describe('Hundred', () => {
  it.each([
    ['part of the way', { goal: 80, reached: 27.47 }, { done: 27, todo: 53, beyond: 20 }],
    ['a small goal', { goal: 5, reached: 3.9 }, { done: 4, todo: 1, beyond: 95 }],
    ['no figure', { goal: 80 }, { done: 0, todo: 80, beyond: 20 }],
    ['beyond its goal', { goal: 70, reached: 74 }, { done: 74, todo: 0, beyond: 26 }],
    ['a step back', { goal: 80, reached: -12 }, { done: 0, todo: 80, beyond: 20 }],
    ['more than all', { goal: 100, reached: 130 }, { done: 100, todo: 0, beyond: 0 }],
  ])('draws a hundred tiles for %s', (_, props, tiles) => {
    expect(count(props)).toEqual(tiles)
  })

  it('fills from the bottom left, row by row', () => {
    const { container } = render(<Hundred shape="block" goal={80} reached={27} />)
    const [row, used, part] = [...(container.querySelector('g:last-child')?.children ?? [])]
    expect(row?.getAttribute('d')).toMatch(/^M1.5 181.5h17.*M181.5 181.5h17v17h-17z$/)
    expect(used?.getAttribute('href')).toBe(`#${row?.id}`)
    expect(used?.getAttribute('y')).toBe('-20')
    expect(part?.getAttribute('d')).toMatch(/^M1.5 141.5h17.*M121.5 141.5h17v17h-17z$/)
  })

  it('uses no row of another picture', () => {
    const { container } = render(
      <>
        <Hundred shape="leaf" goal={80} />
        <Hundred shape="arch" goal={80} />
      </>,
    )
    const used = [...container.querySelectorAll('use')].map((use) => ({
      own: use.parentElement,
      of: container.querySelector(`[id="${use.getAttribute('href')?.slice(1)}"]`)?.parentElement,
    }))
    expect(used.length).toBeGreaterThan(10)
    expect(used.filter(({ own, of }) => own !== of)).toEqual([])
  })

  it('tells the promises apart by shape', () => {
    const drawn = TILE_SHAPES.map((shape) =>
      render(<Hundred shape={shape} goal={80} reached={20} />)
        .container.querySelector('g:last-child path')
        ?.getAttribute('d'),
    )
    expect(new Set(drawn).size).toBe(TILE_SHAPES.length)
  })
})
