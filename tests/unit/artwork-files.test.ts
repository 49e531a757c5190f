/** @jest-environment node */
import { createHash } from 'node:crypto'
import { GET } from '@/app/(site)/artwork/[cut]/[look]/[file]/route'
import { EDITION, artworkPath, parseArtworkPath } from '@/lib/artwork/address'
import { drawArtwork } from '@/lib/artwork/draw'
import { svgAddress, svgFile } from '@/lib/artwork/file'
import { MOTIFS } from '@/lib/artwork/motifs'
import { LOOKS } from '@/lib/lists'

const partsOf = (path: string) => {
  const [, , cut = '', look = '', file = ''] = new URL(path, 'http://localhost').pathname.split('/')
  return { cut, look, file }
}

describe('the address of a drawn cover', () => {
  it('says all that the drawing needs', () => {
    const path = artworkPath('card', 'climate-neutrality', 'pornainen-sand-battery')
    expect(parseArtworkPath(partsOf(path))).toEqual({
      cut: 'card',
      look: 'climate-neutrality',
      seed: 'pornainen-sand-battery',
    })
  })

  it.each([
    ['no cut', '/artwork/toString/region/a.svg'],
    ['no look', '/artwork/card/plain/a.svg'],
    ['no slug', '/artwork/card/region/A%22b.svg'],
    ['another ending', '/artwork/card/region/a.png'],
    ['a slug without end', `/artwork/card/region/${'a'.repeat(300)}.svg`],
  ])('names nothing with %s', (_, path) => {
    expect(parseArtworkPath(partsOf(path))).toBeUndefined()
  })

  it('has a new edition when the drawings change', () => {
    const all = LOOKS.flatMap((look) =>
      Object.keys(MOTIFS[look]).map((motif) => svgFile(drawArtwork('edition', look, { motif, colourway: 0 }))),
    )
    const fingerprint = createHash('sha256').update(all.join()).digest('hex').slice(0, 16)
    // Both or none: an edition that visitors have kept would stay with them for a year.
    expect({ edition: EDITION, fingerprint }).toEqual({ edition: 1, fingerprint: '07916be757514703' })
  })
})

describe('the file of a drawn cover', () => {
  const ask = (path: string) => GET(new Request('http://localhost'), { params: Promise.resolve(partsOf(path)) })

  it('is a drawing that browsers keep', async () => {
    const response = await ask(artworkPath('boats', 'region', 'join'))
    expect(response.headers.get('content-type')).toBe('image/svg+xml')
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(await response.text()).toMatch(/^<svg [^<>]*>(<path fill="#[0-9a-f]{6}" d="[^"<>]+"\/>)+<\/svg>$/)
  })

  it('is missing where the address is none of ours', async () => {
    expect((await ask('/artwork/card/region/a.png')).status).toBe(404)
  })
})

describe('the address that holds a drawing', () => {
  it('gives the drawing back', () => {
    const drawing = drawArtwork('join', 'region')
    const { protocol, pathname, hash, search } = new URL(svgAddress(drawing))
    expect({ protocol, hash, search }).toEqual({ protocol: 'data:', hash: '', search: '' })
    expect(decodeURIComponent(pathname)).toBe(`image/svg+xml,${svgFile(drawing).replaceAll('"', "'")}`)
  })
})
