import type { DocumentStep, Workflow } from '@/lib/lists'
import { isEditor } from '../access/roles'
import { type HistoryEntry, readHistory } from './history'
import { type Asked, readPart } from './part-endpoint'

/** What the part about the stage of work shows. `last` is the request that the stage comes from. */
export type WorkflowState = {
  stage: Workflow
  isPublished: boolean
  /** The newest version is a draft of what visitors see. */
  hasChanges: boolean
  decides: boolean
  updatedAt: string
  last?: HistoryEntry
}

const REQUESTS: Partial<Record<Workflow, DocumentStep>> = {
  'in-review': 'asked-for-review',
  'changes-requested': 'changes-requested',
}

const read = async (asked: Asked): Promise<WorkflowState> => {
  const { req, collection, document } = asked
  const stage = (document.workflow ?? 'writing') as Workflow
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: [{ id: { equals: document.id } }, { _status: { equals: 'published' } }] },
    ...({ trash: true, overrideAccess: true, req } as const),
  })
  const step = REQUESTS[stage]
  const more = step ? [{ 'version.step': { equals: step } }] : []
  const { entries } = step ? await readHistory(asked, { limit: 1, more }) : { entries: [] }
  const isPublished = totalDocs > 0
  const known = { stage, isPublished, hasChanges: isPublished && document._status === 'draft' }
  return {
    ...known,
    decides: isEditor(req.user),
    updatedAt: document.updatedAt,
    ...(entries[0] && { last: entries[0] }),
  }
}

/** Where the document stands, for the part beside the form. */
export const workflowEndpoint = readPart('workflow', async (asked) => Response.json(await read(asked)))
