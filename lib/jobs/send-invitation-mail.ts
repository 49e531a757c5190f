import type { Payload } from 'payload'
import { environment } from '@/lib/environment'
import { makeWayIn } from '@/lib/invitations'
import { DEFAULT_LOCALE } from '@/lib/locales'
import { readSender } from '@/lib/mail/council'
import { invitation } from '@/lib/mail/invitation'
import { Problem } from '@/lib/problem'
import { PROBLEMS } from './problem'
import type { InvitationInput } from './send-invitation'

const account = (payload: Payload, id: string) =>
  payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })

/**
 * Makes a way in and mails it, unless the account is gone, disabled or its owner has been in. Each attempt makes a new
 * one, so that the newest mail is the one that works.
 *
 * @throws Problem when it was not sent, and what the database throws
 */
export async function deliverInvitation(payload: Payload, { user, by }: InvitationInput): Promise<void> {
  const invited = await account(payload, user)
  if (!invited?.invitedAt || invited.disabled) return
  const { smtpUrl, siteUrl } = environment()
  if (!smtpUrl) throw new Problem(PROBLEMS.noMailServer)
  const language = invited.language ?? DEFAULT_LOCALE
  const sender = await readSender(payload, language)
  const inviter = (await account(payload, by))?.name ?? sender.name
  const way = await makeWayIn(payload, invited)
  const { name, email: to } = invited
  const signIn = `${siteUrl}/admin/login`
  await payload.sendEmail(invitation({ name, to, inviter, ...way, signIn }, language, sender))
}
