import display from '@fontsource/familjen-grotesk/unicode.json'
import text from '@fontsource-variable/schibsted-grotesk/unicode.json'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Pages load the Latin part of each face (components/fonts.ts) and nothing else. */
const holds = ({ latin }: { latin: string }) => {
  const ranges = latin.split(',').map((range) => {
    const [first = '', last = first] = range.slice(2).split('-')
    return { first: parseInt(first, 16), last: parseInt(last, 16) }
  })
  return (letter: string) =>
    ranges.some(({ first, last }) => letter.codePointAt(0)! >= first && letter.codePointAt(0)! <= last)
}

const texts = (folder: string) => readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))

const letters = [...new Set(['messages', 'seed/content'].flatMap(texts).join(''))]

describe.each([
  ['headings', holds(display)],
  ['running text', holds(text)],
])('the face of %s', (_, inFace) => {
  it('holds every letter of the interface and of the first content', () => {
    expect(letters).toEqual(expect.arrayContaining(['å', 'ä', 'ö', 'é', '–', '’']))
    expect(letters.filter((letter) => !inFace(letter))).toEqual([])
  })

  it('is told from others', () => {
    expect(inFace('Ж')).toBe(false)
  })
})
