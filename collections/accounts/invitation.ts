import type { Endpoint } from 'payload'
import { forgetInvitationMails, readInvitation } from '@/lib/invitations'
import { forAdministrators, refuse } from '../respond'
import { HAS_SIGNED_IN, IS_DISABLED, NO_ACCOUNT } from './invitation-words'
import { sendWayIn } from './send-way-in'

const collection = 'users'

/** Tells how the invitation to an account stands; nothing once its owner has signed in. GET /api/users/:id/invitation */
const invitation = forAdministrators('get', '/:id/invitation', async (req) => {
  const found = await readInvitation(req.payload, String(req.routeParams?.id))
  return Response.json(found ?? {}, { headers: { 'Cache-Control': 'no-store' } })
})

/** Invites someone once more who has not signed in yet; earlier links end. POST /api/users/:id/invite */
const inviteAgain = forAdministrators('post', '/:id/invite', async (req) => {
  const { payload, user: by } = req
  const id = String(req.routeParams?.id)
  const asked = { collection, id, depth: 0, disableErrors: true, overrideAccess: false, user: by } as const
  const user = await payload.findByID(asked)
  if (!user) return refuse(req, 404, NO_ACCOUNT)
  if (user.disabled) return refuse(req, 409, IS_DISABLED)
  // The database decides whether its owner has been in meanwhile.
  const invited = await payload.db.updateOne({
    ...{ collection, where: { and: [{ id: { equals: id } }, { invitedAt: { exists: true } }] } },
    data: { invitedAt: new Date().toISOString() },
  })
  if (!invited) return refuse(req, 409, HAS_SIGNED_IN)
  await forgetInvitationMails(payload, id)
  return sendWayIn(req, user)
})

export const invitationEndpoints: Endpoint[] = [invitation, inviteAgain]
