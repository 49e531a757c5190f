import type { LinkCheck } from '@/collections/payload-types'
import type { Outcome } from './outcome'

/** What is kept about a link. `ok`: true answers, false is broken, null is not known for certain. */
export type LinkState = Pick<LinkCheck, 'ok' | 'problem' | 'failures' | 'failingSince' | 'checkedAt'>

/** After so many failed tries a link counts as broken. */
const BROKEN_AFTER = 2

/** Failures that follow one another closer than this, in milliseconds, are one: a server may be starting again. */
const ONE_FAILURE = 60 * 60_000

/**
 * What is known of a link after one more try.
 *
 * @param before undefined for one that was never tried
 */
export function nextState(before: LinkState | undefined, outcome: Outcome, now: Date): LinkState {
  const checkedAt = now.toISOString()
  if (outcome.result === 'fine') return { ok: true, problem: null, failures: 0, failingSince: null, checkedAt }
  const failures = before?.failures ?? 0
  const { problem } = outcome
  if (outcome.result === 'unknown') {
    // A broken link stays one until it answers.
    if (before?.ok === false) return { ...before, checkedAt }
    return { ok: null, problem, failures: 0, failingSince: null, checkedAt }
  }
  const isSame = failures > 0 && now.getTime() - Date.parse(before?.checkedAt ?? '') < ONE_FAILURE
  const counted = isSame ? failures : failures + 1
  const failingSince = before?.failingSince ?? checkedAt
  return { ok: counted >= BROKEN_AFTER ? false : null, problem, failures: counted, failingSince, checkedAt }
}
