import { exceeded } from '@/bench/budget'
import { bytesOf, foreign, kindOf, type Weight } from '@/bench/weight'

const ORIGIN = 'http://localhost:3000'
const weight: Weight = {
  files: [
    { address: `${ORIGIN}/en`, kind: 'html', bytes: 12_000 },
    { address: `${ORIGIN}/small.js`, kind: 'js', bytes: 4_200 },
    { address: `${ORIGIN}/large.js`, kind: 'js', bytes: 140_000 },
    { address: `${ORIGIN}/text.woff2`, kind: 'font', bytes: 47_500 },
  ],
  elements: 374,
  shift: 0,
}
const budget = { js: 150, total: 250, requests: 25, fonts: 2, elements: 999 }

describe('a budget', () => {
  it('is silent about a page that stays within it', () => {
    expect(exceeded(weight, budget)).toEqual([])
  })

  it('says by how much a kind of file exceeds it, and which files, the largest first', () => {
    expect(exceeded(weight, { ...budget, js: 140 })).toEqual([
      [
        'js: 144.2 kB, 4.2 kB more than 140 kB',
        `  140.0 kB js ${ORIGIN}/large.js`,
        `  4.2 kB js ${ORIGIN}/small.js`,
      ].join('\n'),
    ])
  })

  it('adds up all files', () => {
    expect(exceeded(weight, { ...budget, total: 200 })[0]).toMatch(/^total: 203.7 kB, 3.7 kB more than 200 kB\n/)
  })

  it('counts requests, fonts and elements', () => {
    const found = exceeded(weight, { ...budget, requests: 3, fonts: 0, elements: 300 })
    expect(found.map((each) => each.split('\n')[0])).toEqual([
      'requests: 4, 1 more than 3',
      'font files: 1, 1 more than 0',
      'DOM elements: 374, 74 more than 300',
    ])
  })

  it('forgives no layout shift, however small', () => {
    expect(exceeded({ ...weight, shift: 0.0004 }, budget)).toEqual(['layout shift: 0.0004, 0.0004 more than 0'])
  })
})

describe('the weight of a page', () => {
  it('is known by kind', () => {
    expect([bytesOf(weight, 'js'), bytesOf(weight, 'image'), bytesOf(weight)]).toEqual([144_200, 0, 203_700])
  })

  it.each([
    ['text/html; charset=utf-8', 'html'],
    ['application/javascript', 'js'],
    ['text/css', 'css'],
    ['font/woff2', 'font'],
    ['application/font-woff', 'font'],
    ['image/svg+xml', 'image'],
    ['text/x-component', 'other'],
    ['', 'other'],
  ])('counts %p as %s', (mediaType, kind) => {
    expect(kindOf(mediaType)).toBe(kind)
  })

  it('names what comes from another host, or another port', () => {
    const files = [...weight.files, { address: 'http://localhost:9/x.js', kind: 'js' as const, bytes: 0 }]
    expect(foreign({ ...weight, files }, ORIGIN)).toEqual(['http://localhost:9/x.js'])
  })
})
