import type { Measure, Progress } from './view'

const PER_CENT = 100

/**
 * How far a measure has come, in per cent of the picture's hundred tiles. A rise is drawn as it is (3.9 of 5 per
 * cent); a decrease counts from the baseline (27 of 80 per cent less). Without a figure nothing is reached.
 */
export function measureProgress(measure: Measure): Progress {
  const { direction, target, baseline, latest, changePercent } = measure
  const lessThan = (value: number) => (baseline ? (1 - value / baseline.value) * PER_CENT : undefined)
  const goal = direction === 'increase' ? target : ((changePercent ? Math.abs(changePercent) : lessThan(target)) ?? 0)
  const reached = latest && (direction === 'increase' ? latest.value : lessThan(latest.value))
  if (!latest || reached === undefined) return { goal, approximate: false }
  return { goal, reached: Math.max(0, reached), year: latest.year, approximate: latest.approximate }
}
