import { growth, type SizeResult } from './results'
import { judged, type Figure, type Target } from './target'

const MOST_GROWTH = 1.5
const MOST_MS = 300
const MOST_PUBLISH_MS = 1000
const MOST_MB = 1024

const milliseconds = (value: number) => `${Math.round(value)} ms`

const at = (results: SizeResult[], size: number) => results.filter((result) => result.size === size)

const eachKind = (results: SizeResult[], value: (kind: string) => number | undefined): Figure[] =>
  Object.keys(results[0]?.kinds ?? {}).flatMap((of) => {
    const known = value(of)
    return known === undefined ? [] : { of, value: known }
  })

/** What grows with the cases, and what a publish costs. */
export const growthTargets = (results: SizeResult[]): Target[] => [
  judged(
    `From 100 to 10,000 cases the CPU of a request grows at most ${MOST_GROWTH} times`,
    eachKind(results, (kind) => (results[0]?.kinds[kind]?.few ? undefined : growth(results, kind))),
    { most: MOST_GROWTH },
    (value) => value.toFixed(2),
  ),
  judged(
    `At 10,000 cases a publish shows within ${MOST_PUBLISH_MS} ms`,
    at(results, 10_000).map(({ afterPublish }) => ({ of: 'list', value: afterPublish })),
    { most: MOST_PUBLISH_MS },
    milliseconds,
  ),
]

/** What the explorer is to hold, judged by the numbers. */
export const targets = (results: SizeResult[]): Target[] => [
  ...growthTargets(results),
  judged(
    `At 10,000 cases 95 of 100 answers come within ${MOST_MS} ms`,
    eachKind(at(results, 10_000), (kind) => at(results, 10_000)[0]?.kinds[kind]?.p95),
    { most: MOST_MS },
    milliseconds,
  ),
  judged(
    `At 50,000 cases the server needs at most ${MOST_MB} MB`,
    at(results, 50_000).map(({ peak }) => ({ of: 'peak', value: peak })),
    { most: MOST_MB },
    (value) => `${Math.round(value)} MB`,
  ),
]
