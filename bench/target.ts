/** `met` is undefined when what it needs was not measured. */
export type Target = { met?: boolean; text: string }
export type Figure = { of: string; value: number }
type Limit = { most: number } | { least: number }

const isWithin = (value: number, limit: Limit) => ('most' in limit ? value <= limit.most : value >= limit.least)

/** The figure as text, with a cross beside it when it misses its target. */
export const marked = (value: number, limit: Limit, text: string): string =>
  isWithin(value, limit) ? text : `${text} ✗`

/** Judges the figures by the worst of them, and counts those that miss the target. */
export function judged(text: string, figures: Figure[], limit: Limit, write: (value: number) => string): Target {
  const sign = 'most' in limit ? -1 : 1
  const [worst] = [...figures].sort((a, b) => sign * (a.value - b.value))
  if (!worst) return { text: `${text}: not measured` }
  const missed = figures.filter(({ value }) => !isWithin(value, limit)).length
  const count = missed > 0 && figures.length > 1 ? `missed by ${missed} of ${figures.length}, ` : ''
  return { met: missed === 0, text: `${text}: ${count}at worst ${write(worst.value)} (${worst.of})` }
}

/** The targets as a list in Markdown, each with its sign. */
export const targetList = (targets: Target[]): string =>
  targets.map(({ met, text }) => `- ${met === undefined ? '–' : met ? '✓' : '✗'} ${text}`).join('\n')
