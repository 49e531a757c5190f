import { render } from '@testing-library/react'
import { Hundred } from '@/components/home/Hundred'
import { TILE_SHAPES } from '@/lib/lists'

/** How many tiles each of the three paths draws: every tile starts with a move. */
const count = (props: { goal: number; reached?: number }) => {
  const { container } = render(<Hundred shape="block" {...props} />)
  const [beyond, todo, done] = [...container.querySelectorAll('path')].map(
    (path) => path.getAttribute('d')?.split('M').length ?? 0,
  )
  return { done: Number(done) - 1, todo: Number(todo) - 1, beyond: Number(beyond) - 1 }
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

  it('tells the promises apart by shape', () => {
    const drawn = TILE_SHAPES.map(
      (shape) => render(<Hundred shape={shape} goal={80} reached={20} />).container.innerHTML,
    )
    expect(new Set(drawn).size).toBe(TILE_SHAPES.length)
  })
})
