import { render } from '@testing-library/react'
import { Hundred } from '@/components/home/Hundred'
import { TILE_SHAPES } from '@/lib/lists'

/** How many tiles each of the three grounds holds: rows of a height of 20. */
const count = (props: { goal: number; reached?: number }) => {
  const { container } = render(<Hundred shape="block" {...props} />)
  const [beyond, todo, done] = [...container.querySelectorAll('svg > path')].map((path) =>
    [...(path.getAttribute('d') ?? '').matchAll(/h(\d+)v20/g)].reduce((sum, [, width]) => sum + Number(width) / 20, 0),
  )
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

  it('fills from the bottom left', () => {
    const { container } = render(<Hundred shape="block" goal={80} reached={27} />)
    const [, todo, done] = [...container.querySelectorAll('svg > path')].map((path) => path.getAttribute('d'))
    expect(done).toBe('M0 180h200v20h-200zM0 160h200v20h-200zM0 140h140v20h-140z')
    expect(todo).toMatch(/^M140 140h60v20h-60zM0 120h200/)
  })

  it('fills each ground with a pattern of its own', () => {
    const { container } = render(
      <>
        <Hundred shape="leaf" goal={80} />
        <Hundred shape="arch" goal={80} />
      </>,
    )
    const fills = [...container.querySelectorAll('svg > path')].map((path) => path.getAttribute('fill'))
    const patterns = [...container.querySelectorAll('pattern')].map(({ id }) => `url(#${id})`)
    expect(new Set(patterns).size).toBe(6)
    expect(fills).toEqual(patterns)
  })

  it('tells the promises apart by shape', () => {
    const drawn = TILE_SHAPES.map((shape) =>
      render(<Hundred shape={shape} goal={80} reached={20} />)
        .container.querySelector('pattern:last-of-type path')
        ?.getAttribute('d'),
    )
    expect(new Set(drawn).size).toBe(TILE_SHAPES.length)
  })
})
