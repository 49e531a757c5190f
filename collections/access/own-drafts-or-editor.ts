import type { Access, Where } from 'payload'
import { isContributor, isEditor } from './roles'

/** Contributors begin cases and leave publishing to editors. */
export const draftsOrEditor: Access = ({ req, data }) =>
  isEditor(req.user) || (isContributor(req.user) && data?._status !== 'published')

/** Contributors change their own cases while these are drafts. `data` holds what the change asks for. */
export const ownDraftsOrEditor: Access = ({ req, id, data }) => {
  if (isEditor(req.user)) return true
  if (!isContributor(req.user) || data?._status === 'published') return false
  // The admin asks in general, for the buttons that change or publish what is ticked in the list: editors have those.
  if (!id && !data) return false
  const ownDraft: Where = { and: [{ author: { equals: req.user?.id } }, { _status: { equals: 'draft' } }] }
  return ownDraft
}

/** Contributors move their own drafts to the trash and back, and delete nothing for good: only a move says when. */
export const trashOfOwnDraftsOrEditor: Access = (args) =>
  isEditor(args.req.user) || (Boolean(args.data?.deletedAt) && ownDraftsOrEditor(args))
