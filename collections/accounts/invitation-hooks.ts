import type { CollectionAfterDeleteHook, CollectionAfterLoginHook, CollectionBeforeChangeHook } from 'payload'
import { forgetInvitationMails } from '@/lib/invitations'

/** Whoever has signed in is no longer invited. Choosing a password signs in too. */
export const endInvitation: CollectionAfterLoginHook = async ({ user, req: { payload } }) => {
  if (!user.invitedAt) return user
  await payload.db.updateOne({ collection: 'users', id: user.id, data: { invitedAt: null }, returning: false })
  await forgetInvitationMails(payload, String(user.id))
  return { ...user, invitedAt: null }
}

/** What waits to be sent to an account goes with it. */
export const forgetDeleted: CollectionAfterDeleteHook = ({ id, req: { payload } }) =>
  forgetInvitationMails(payload, String(id))

/** A way in that went to an address ends when the account gets another: it may have been a stranger's. */
export const endWaysInOfOldAddress: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const moved = operation === 'update' && data.email && data.email !== originalDoc?.email
  return moved ? { ...data, resetPasswordToken: null, resetPasswordExpiration: null } : data
}
