import { growth, type SizeResult } from './results'

/** `met` is undefined when a size that it needs was not measured. */
export type Target = { met?: boolean; text: string }

const MOST_GROWTH = 1.5
const MOST_MS = 300
const MOST_MB = 1024

const worst = (results: SizeResult[], value: (kind: string) => number | undefined) =>
  Object.keys(results[0]?.kinds ?? {})
    .flatMap((kind) => ({ kind, value: value(kind) ?? [] }))
    .flatMap(({ kind, value }) => (typeof value === 'number' ? [{ kind, value }] : []))
    .sort((a, b) => b.value - a.value)[0]

/** What the explorer is to hold, judged by the numbers. */
export function targets(results: SizeResult[]): Target[] {
  const at = (size: number) => results.find((result) => result.size === size)
  const grown = worst(results, (kind) => (results[0]?.kinds[kind]?.few ? undefined : growth(results, kind)))
  const slowest = worst(results, (kind) => at(10_000)?.kinds[kind]?.p95)
  const peak = at(50_000)?.peak
  const said = (text?: string) => text ?? 'not measured'
  return [
    {
      met: grown && grown.value <= MOST_GROWTH,
      text: `From 100 to 10,000 cases the CPU of a request grows at most ${MOST_GROWTH} times: ${said(
        grown && `${grown.value.toFixed(2)} (${grown.kind})`,
      )}`,
    },
    {
      met: slowest && slowest.value < MOST_MS,
      text: `At 10,000 cases 95 of 100 answers come within ${MOST_MS} ms: ${said(
        slowest && `${Math.round(slowest.value)} ms (${slowest.kind})`,
      )}`,
    },
    {
      met: peak === undefined ? undefined : peak < MOST_MB,
      text: `At 50,000 cases the server needs less than 1 GB: ${said(peak === undefined ? undefined : `${Math.round(peak)} MB`)}`,
    },
  ]
}
