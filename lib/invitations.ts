import type { Payload, Where } from 'payload'
import type { PayloadJob, User } from '@/collections/payload-types'
import { invitationKey } from './jobs/send-invitation'
import { DEFAULT_LOCALE } from './locales'
import { passwordAddress } from './password-address'

/** How long an invitation can be followed, in days and in milliseconds. */
export const INVITATION_DAYS = 7
const VALID_FOR = INVITATION_DAYS * 24 * 60 * 60_000

const collection = 'users'

/** A way into an account for whoever gets it: where the password is chosen, and until when. */
export type WayIn = { address: string; until: string }

/**
 * Makes the way into an account. All earlier ones end.
 *
 * @throws what the database throws
 */
export async function makeWayIn(payload: Payload, { email, language }: User): Promise<WayIn> {
  const until = new Date(Date.now() + VALID_FOR).toISOString()
  const token = await payload.forgotPassword({ collection, data: { email }, disableEmail: true, expiration: VALID_FOR })
  return { address: passwordAddress(token, language ?? DEFAULT_LOCALE), until }
}

const jobsOf = (user: string): Where => ({ concurrencyKey: { equals: invitationKey(user) } })

/** Forgets the mails that still wait to be sent to an account, and those that failed. @throws what the database throws */
export const forgetInvitationMails = (payload: Payload, user: string) =>
  payload.db.deleteMany({ collection: 'payload-jobs', where: jobsOf(user) })

/**
 * How an invitation stands. `waiting`: the mail is on its way; `troubled`: it could not be sent yet and is tried again;
 * `failed`: it is not tried again; `open`: it can be followed; `expired`: it cannot any more.
 */
export type InvitationState = {
  at: string
  state: 'waiting' | 'troubled' | 'failed' | 'open' | 'expired'
  /** Until when it can be followed. */
  until?: string
}

/**
 * Looks up how the invitation to an account stands.
 *
 * @returns undefined when its owner has signed in, or was not invited
 * @throws what the database throws
 */
export async function readInvitation(payload: Payload, user: string): Promise<InvitationState | undefined> {
  const found = await payload.findByID({
    ...({ collection, id: user, depth: 0, disableErrors: true, showHiddenFields: true } as const),
  })
  if (!found?.invitedAt) return undefined
  const at = found.invitedAt
  const { docs } = await payload.db.find<PayloadJob>({
    ...{ collection: 'payload-jobs', where: jobsOf(user), limit: 1, sort: '-createdAt' },
  })
  const [job] = docs
  if (job) return { at, state: job.hasError ? 'failed' : (job.totalTried ?? 0) > 0 ? 'troubled' : 'waiting' }
  const until = found.resetPasswordExpiration
  return until && until > new Date().toISOString() ? { at, state: 'open', until } : { at, state: 'expired' }
}
