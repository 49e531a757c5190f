import type { Rule } from './finding'

/** After so many years without a review a case counts as out of date. */
const YEARS = 2

/** The moment before which a review is too long ago. */
export function outOfDateBefore(now: Date): Date {
  const limit = new Date(now)
  limit.setUTCFullYear(now.getUTCFullYear() - YEARS)
  return limit
}

/** Someone has looked within two years whether all is still true. */
export const reviewed: Rule = ({ document, now }) => {
  const { lastReviewed, due } = (document.review ?? {}) as { lastReviewed?: string | null; due?: boolean | null }
  const advice = { severity: 'should', field: 'review.lastReviewed' } as const
  if (due) return [{ code: 'review-due', severity: 'should', values: {}, field: 'review.due' }]
  if (!lastReviewed) return [{ ...advice, code: 'review-never', values: {} }]
  const values = { date: lastReviewed }
  return new Date(lastReviewed) < outOfDateBefore(now)
    ? [{ ...advice, code: 'review-old', values }]
    : [{ code: 'review-fine', severity: 'fine', values }]
}
