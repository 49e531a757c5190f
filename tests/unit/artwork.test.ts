import { createHash } from 'node:crypto'

import { COLOURWAYS } from '@/lib/artwork/colours'
import { createDice } from '@/lib/artwork/dice'
import { drawArtwork } from '@/lib/artwork/draw'
import { MOTIFS } from '@/lib/artwork/motifs'
import { themeSign } from '@/lib/artwork/sign'
import { LOOKS } from '@/lib/lists'

const SEEDS = Array.from({ length: 60 }, (_, n) => `case-${n}`)
const PICTURES = LOOKS.flatMap((look) =>
  Object.keys(MOTIFS[look]).flatMap((motif) =>
    COLOURWAYS[look].map((_, colourway) => ({
      look,
      motif,
      colourway,
      name: `${look}: ${motif}, colourway ${colourway}`,
    })),
  ),
)

/** The commands that the motifs use and plain decimal numbers: no NaN, no exponent. */
const PATH_DATA = /^M[\dMAachsvz. -]+z$/
const weight = (picture: unknown) => Buffer.byteLength(JSON.stringify(picture))

/** Absolute starting points: where each figure of the picture begins. */
const starts = (d: string) =>
  [...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))

describe('drawArtwork', () => {
  it('draws the same picture for the same seed and look', () => {
    expect(drawArtwork('pornainen-sand-battery', 'climate-neutrality')).toEqual(
      drawArtwork('pornainen-sand-battery', 'climate-neutrality'),
    )
  })

  it.each([
    ['oodi-central-library', 'citizens-city', '232be857cf95aaf5'],
    ['pornainen-sand-battery', 'climate-neutrality', '9bbe3b7e6b790fc3'],
    ['solar-foods-factory-01', 'industrial-modernisation', '45190a7e718918ea'],
    ['join', 'region', '0840cd458f95614a'],
  ] as const)('keeps the picture that visitors know: %s', (seed, look, fingerprint) => {
    const digest = createHash('sha256')
      .update(JSON.stringify(drawArtwork(seed, look)))
      .digest('hex')
    expect(digest.slice(0, 16)).toBe(fingerprint)
  })

  it.each(LOOKS)('draws another picture for another slug: %s', (look) => {
    const pictures = new Set(SEEDS.map((seed) => JSON.stringify(drawArtwork(seed, look))))
    expect(pictures.size).toBe(SEEDS.length)
  })

  it.each(PICTURES)('draws $name', ({ look, motif, colourway }) => {
    const [width, height] = [640, 480]
    for (const seed of SEEDS.slice(0, 8)) {
      const picture = drawArtwork(seed, look, { width, height, tile: 80, motif, colourway })
      expect(picture).toMatchObject({ width, height })
      expect(picture.paths.length).toBeGreaterThan(1)
      const inks = new Set(Object.values(COLOURWAYS[look][colourway] ?? {}))
      expect(picture.paths.filter(({ fill, d }) => !inks.has(fill) || !PATH_DATA.test(d))).toEqual([])
      // A figure may begin outside, where it is cut off, but never by more than a large tile.
      const outside = picture.paths
        .flatMap(({ d }) => starts(d))
        .filter(({ x, y }) => x < -80 || y < -80 || x > width + 80 || y > height + 160)
      expect(outside).toEqual([])
    }
  })

  it('covers the whole picture with ground, however the tiles divide it', () => {
    const { paths } = drawArtwork('share-image', 'citizens-city', {
      width: 525,
      height: 630,
      tile: 105,
      motif: 'arches',
    })
    const area = paths
      .flatMap(({ d }) => [...d.matchAll(/M[\d.]+ [\d.]+h([\d.]+)v([\d.]+)h-[\d.]+z/g)])
      .reduce((sum, [, width, height]) => sum + Number(width) * Number(height), 0)
    expect(area).toBeGreaterThanOrEqual(525 * 630)
  })

  it('leaves the rest of the picture alone when colours are pinned', () => {
    const shapes = (colourway: number) =>
      drawArtwork('oodi-central-library', 'citizens-city', { colourway, motif: 'arches' })
        .paths.map(({ d }) => d)
        .sort()
    expect(shapes(0)).toEqual(shapes(1))
  })

  it('ignores a motif and a colourway that the look does not have', () => {
    expect(drawArtwork('join', 'region', { motif: 'leaves', colourway: 9 })).toEqual(drawArtwork('join', 'region'))
  })

  it.each(LOOKS)('stays light: %s', (look) => {
    const weights = SEEDS.map((seed) => weight(drawArtwork(seed, look)))
    expect(Math.max(...weights)).toBeLessThanOrEqual(15_000)
  })

  it('never shares a colour between themes', () => {
    const inks = LOOKS.slice(0, 3).map((look) => new Set(COLOURWAYS[look].flatMap((way) => Object.values(way))))
    const all = inks.flatMap((set) => [...set])
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('themeSign', () => {
  it('gives every look its own sign', () => {
    const signs = LOOKS.map(themeSign)
    expect(new Set(signs).size).toBe(LOOKS.length)
    for (const sign of signs) expect(sign).toMatch(/^M[\dAHLVahlvz -]+z$/)
  })
})

describe('createDice', () => {
  it('rolls evenly between 0 and 1, and a different row for each text', () => {
    const rolls = (text: string) => Array.from({ length: 2000 }, createDice(text))
    const row = rolls('cloth')
    expect(Math.min(...row)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...row)).toBeLessThan(1)
    expect(row.reduce((sum, roll) => sum + roll, 0) / row.length).toBeCloseTo(0.5, 1)
    expect(rolls('cloth')).toEqual(row)
    expect(rolls('cloths')).not.toEqual(row)
  })
})
