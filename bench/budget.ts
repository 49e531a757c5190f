import { kilobytes } from './table'
import { bytesOf, type SentFile, type Weight } from './weight'

/** What a page may cost at its first visit: `js` and `total` in kB of 1,000, over the wire. */
export type Budget = { js: number; total: number; requests: number; fonts: number; elements: number }

type Line = { what: string; value: number; most: number; unit?: string; files?: SentFile[] }

const largestFirst = (files: SentFile[]) =>
  [...files]
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ address, kind, bytes }) => `  ${kilobytes(bytes)} kB ${kind} ${address}`)

const excess = ({ what, value, most, unit = '', files = [] }: Line) => {
  const more = Number((value - most).toPrecision(4))
  return [`${what}: ${value}${unit}, ${more}${unit} more than ${most}${unit}`, ...largestFirst(files)].join('\n')
}

/**
 * Holds a page against its budget.
 *
 * @returns for each limit that is exceeded: by how much, and the files that it consists of; nothing when all is well
 */
export function exceeded(weight: Weight, budget: Budget): string[] {
  const { files, elements, shift } = weight
  const [js, fonts] = (['js', 'font'] as const).map((kind) => files.filter((file) => file.kind === kind))
  const lines: Line[] = [
    { what: 'js', value: bytesOf(weight, 'js') / 1000, most: budget.js, unit: ' kB', files: js },
    { what: 'total', value: bytesOf(weight) / 1000, most: budget.total, unit: ' kB', files },
    { what: 'requests', value: files.length, most: budget.requests, files },
    { what: 'font files', value: fonts?.length ?? 0, most: budget.fonts, files: fonts },
    { what: 'DOM elements', value: elements, most: budget.elements },
    { what: 'layout shift', value: shift, most: 0 },
  ]
  return lines.filter(({ value, most }) => value > most).map(excess)
}
