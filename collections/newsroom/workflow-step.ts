import type { DocumentStep, Workflow } from '@/lib/lists'

type Document = { _status?: string | null; deletedAt?: string | null }

/** All that tells what a save was. `before` is the newest version before it; none when the document is new. */
export type Save = {
  before: Document | undefined
  after: Document
  from: Workflow
  to: Workflow
  restores: boolean
  unpublishes: boolean
}

const BY_STAGE: Record<Workflow, DocumentStep> = {
  writing: 'taken-back',
  'in-review': 'asked-for-review',
  'changes-requested': 'changes-requested',
}

/** What a save was, for the history: the one thing that a colleague would say had happened. */
export function stepOf({ before, after, from, to, restores, unpublishes }: Save): DocumentStep {
  if (restores) return 'restored'
  if (before && Boolean(after.deletedAt) !== Boolean(before.deletedAt)) return after.deletedAt ? 'trashed' : 'untrashed'
  if (after._status === 'published') return 'published'
  if (unpublishes) return 'unpublished'
  if (from !== to) return BY_STAGE[to]
  return before ? 'saved' : 'begun'
}
