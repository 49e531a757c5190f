/** The shades of land, each from how many cases on. All the classes of a shade stand together. */
export const LEVELS = [
  { from: 0, ground: 'border-tile-1 bg-tile-0 text-on-sea' },
  { from: 1, ground: 'border-transparent bg-tile-1 print:border-rule text-on-tile' },
  { from: 2, ground: 'border-transparent bg-tile-2 print:border-rule text-on-tile' },
  { from: 4, ground: 'border-transparent bg-tile-3 print:border-rule text-on-tile' },
  { from: 10, ground: 'border-transparent bg-tile-4 print:border-rule text-on-tile' },
] as const

/** The shade of a municipality with this many cases. */
export const levelOf = (caseCount: number) => LEVELS.findLast(({ from }) => caseCount >= from) ?? LEVELS[0]
