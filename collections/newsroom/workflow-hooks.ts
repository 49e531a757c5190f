import { APIError, type CollectionBeforeChangeHook, type Where } from 'payload'
import { WORKFLOW, type Workflow } from '@/lib/lists'
import { savesDraft } from '../hooks/draft-unless-said'
import { say } from '../words'
import { refusalOf } from './workflow-rules'
import { savingOf } from './workflow-saving'
import { stepOf } from './workflow-step'

type Hook = Parameters<CollectionBeforeChangeHook>[0]

const stageOf = (value: unknown): Workflow => WORKFLOW.find((stage) => stage === value) ?? 'writing'

/** True when visitors see the document now. The newest version does not tell: it may be a draft of what is published. */
const isPublished = async ({ collection, originalDoc, req }: Hook): Promise<boolean> => {
  const where: Where = { and: [{ id: { equals: originalDoc?.id } }, { _status: { equals: 'published' } }] }
  return Boolean(await req.payload.db.findOne({ collection: collection.slug, req, where }))
}

const takesDown = (args: Hook): Promise<boolean> | boolean =>
  args.operation === 'update' && args.data._status === 'draft' && !savesDraft(args.context) && isPublished(args)

/** A restored, a published and an unpublished document is in nobody's hands: whoever goes on begins to write. */
const stageAfter = ({ data }: Hook, restores: boolean, unpublishes: boolean): Workflow =>
  restores || unpublishes || data._status === 'published' ? 'writing' : stageOf(data.workflow)

/**
 * Says in each version who saved it, what that was, with which note, and where the document stands then. A note belongs
 * to the save that it came with.
 *
 * @throws APIError when the one who saves may not take the document to the stage they ask for
 */
export const recordSave: CollectionBeforeChangeHook = async (args) => {
  const { context, data, operation, originalDoc, req } = args
  const before = operation === 'update' ? originalDoc : undefined
  const restores = Boolean(context.isRestoringVersion)
  const unpublishes = !restores && (await takesDown(args))
  const { comment } = savingOf(context)
  const from = stageOf(before?.workflow)
  const to = stageAfter(args, restores, unpublishes)
  const moves = data._status !== 'published' && !restores && !unpublishes
  const refusal = moves ? refusalOf({ from, to, comment }, req.user) : undefined
  if (refusal) throw new APIError(say(req, refusal.message), refusal.status, undefined, true)
  return {
    ...data,
    // A version that was saved in the trash comes back without it.
    ...(restores && 'deletedAt' in data && { deletedAt: null }),
    // Payload sets it when it writes, but not in the version that it keeps beside one published in one language alone.
    updatedAt: new Date().toISOString(),
    workflow: to,
    comment: comment || null,
    changedBy: req.user?.collection === 'users' ? req.user.id : null,
    step: stepOf({ before, after: data, from, to, restores, unpublishes }),
  }
}
