import type { User } from '@/collections/payload-types'
import { environment } from '@/lib/environment'
import { makeWayIn } from '@/lib/invitations'
import { type StaffRequest, done } from '../respond'
import { HAND_OVER, ON_ITS_WAY } from './invitation-words'

/**
 * Sends the invitation to an account, or hands the one who invites a link to pass on when there is no mail server.
 *
 * @returns what to tell the one who invites
 * @throws what the database throws
 */
export async function sendWayIn(req: StaffRequest, user: User): Promise<Response> {
  if (environment().smtpUrl) {
    const input = { user: user.id, by: String(req.user.id) }
    await req.payload.jobs.queue({ task: 'send-invitation', input })
    return done(req, ON_ITS_WAY)
  }
  const { address } = await makeWayIn(req.payload, user)
  return done(req, HAND_OVER, { link: address })
}
