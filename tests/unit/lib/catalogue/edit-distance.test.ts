import { editDistance } from '@/lib/catalogue/edit-distance'

/** The textbook's table, without bounds. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  )
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      let cost = Math.min(
        table[row - 1]![column]! + 1,
        table[row]![column - 1]! + 1,
        table[row - 1]![column - 1]! + same,
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, table[row - 2]![column - 2]! + 1)
      }
      table[row]![column] = cost
    }
  }
  return table[a.length]![b.length]!
}

describe('the distance between words', () => {
  it.each([
    ['harbour', 'harbour', 0],
    ['harbuor', 'harbour', 1],
    ['harbor', 'harbour', 1],
    ['habrur', 'harbour', 2],
    ['', 'ab', 2],
  ])('of %s and %s is %i', (a, b, expected) => {
    expect(editDistance(a, b, 2).whole).toBe(expected)
  })

  it('is that of the textbook for all short words of three letters, as far as the limit', () => {
    const letters = ['a', 'b', 'c']
    const longer = (words: string[]) => words.flatMap((word) => letters.map((letter) => word + letter))
    const [one, two, three] = [longer(['']), longer(longer([''])), longer(longer(longer([''])))]
    const words = [...one, ...two, ...three, 'abca', 'bcab', 'abcabc', 'acbacb', 'cabcab', 'aabbcc']
    for (const a of words) {
      for (const b of words) {
        for (const limit of [1, 2, 4]) {
          const plain = plainDistance(a, b)
          const { whole, beginning } = editDistance(a, b, limit)
          if (plain <= limit) expect([a, b, whole]).toEqual([a, b, plain])
          else expect(whole).toBeGreaterThan(limit)
          const nearest = Math.min(
            ...Array.from({ length: b.length + 1 }, (_, end) => plainDistance(a, b.slice(0, end))),
          )
          if (nearest <= limit) expect([a, b, beginning]).toEqual([a, b, nearest])
          else expect(beginning).toBeGreaterThan(limit)
        }
      }
    }
  })

  it('does not compare endless words', () => {
    expect(editDistance('a'.repeat(500), 'a'.repeat(500), 2).whole).toBeGreaterThan(2)
  })
})
