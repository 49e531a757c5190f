import { randomBytes } from 'node:crypto'
import { type Endpoint, ValidationError } from 'payload'
import { z } from 'zod'
import { cleanAddress, cleanLine } from '@/lib/enquiries/clean'
import { LIMITS } from '@/lib/enquiries/limits'
import { isMailbox } from '@/lib/enquiries/mailbox'
import { ROLES } from '@/lib/lists'
import { LOCALES } from '@/lib/locales'
import { type StaffRequest, bodyOf, forAdministrators, refuse } from '../respond'
import { NOT_UNDERSTOOD } from '../respond-words'
import type { Words } from '../words'
import { ADDRESS_MISSING, HAS_ACCOUNT, IS_INVITED, NAME_MISSING } from './invitation-words'
import { sendWayIn } from './send-way-in'

const INPUT = z.object({
  name: z.string().transform(cleanLine).pipe(z.string().min(1).max(LIMITS.name)),
  email: z
    .string()
    .transform((typed) => cleanAddress(typed).toLowerCase())
    .pipe(z.string().max(LIMITS.email).refine(isMailbox)),
  role: z.enum(ROLES),
  language: z.enum(LOCALES),
})

const WRONG: Record<string, Words> = { name: NAME_MISSING, email: ADDRESS_MISSING }

async function refuseTaken(req: StaffRequest, email: string): Promise<Response | undefined> {
  const { docs } = await req.payload.find({
    ...({ collection: 'users', where: { email: { equals: email } }, depth: 0, limit: 1 } as const),
  })
  return docs[0] && refuse(req, 400, docs[0].invitedAt ? IS_INVITED : HAS_ACCOUNT, 'email')
}

/** Makes an account with a password that nobody knows, and lets its owner know. POST /api/users/invite */
export const invite: Endpoint = forAdministrators('post', '/invite', async (req) => {
  const parsed = INPUT.safeParse(await bodyOf(req))
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0])
    return refuse(req, 400, WRONG[field] ?? NOT_UNDERSTOOD, WRONG[field] && field)
  }
  const { email } = parsed.data
  const taken = await refuseTaken(req, email)
  if (taken) return taken
  const password = randomBytes(32).toString('base64url')
  const data = { ...parsed.data, password, disabled: false, invitedAt: new Date().toISOString() }
  try {
    // The one way in which accounts are made, so that the collection's own rule lets nobody make one.
    const user = await req.payload.create({ collection: 'users', data, depth: 0, overrideAccess: true })
    return await sendWayIn(req, user)
  } catch (error) {
    // Refused as not unique: a colleague invited the same person at the same moment.
    const lost = error instanceof ValidationError && (await refuseTaken(req, email))
    if (lost) return lost
    throw error
  }
})
