import type { Access, Where } from 'payload'
import { isContributor, isEditor } from './roles'

/** Contributors begin cases and leave publishing to editors. */
export const draftsOrEditor: Access = ({ req, data }) =>
  isEditor(req.user) || (isContributor(req.user) && data?._status !== 'published')

/** Contributors change their own cases while these are drafts. `data` holds what the change asks for. */
export const ownDraftsOrEditor: Access = ({ req, data }) => {
  if (isEditor(req.user)) return true
  if (!isContributor(req.user) || data?._status === 'published') return false
  const ownDraft: Where = { and: [{ author: { equals: req.user?.id } }, { _status: { equals: 'draft' } }] }
  return ownDraft
}
