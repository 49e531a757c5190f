import type { Payload } from 'payload'
import type { Role } from '@/lib/lists'
import { type Rest, tokenOf } from './rest'
import { type StaffMember, createAccount } from './staff'

/** Who asks: the letters of the table, but for N and S, which are the same nobody over REST and over the Local API. */
export const ASKERS = ['A', 'E', 'C', 'D', 'nobody'] as const
export type Letter = (typeof ASKERS)[number]

/** Someone who asks over both interfaces. Nobody has neither an account nor a session. */
export type Asker = { user?: StaffMember; token?: string }

const ROLE_OF: Record<Exclude<Letter, 'nobody'>, Role> = {
  A: 'administrator',
  E: 'editor',
  C: 'contributor',
  D: 'administrator',
}

let count = 0

/** Makes an account for a letter and signs in with it. The disabled one is disabled behind the back of its session. */
export async function askerOf(payload: Payload, rest: Rest, letter: Letter): Promise<Asker> {
  if (letter === 'nobody') return {}
  const email = `asker-${(count += 1)}@example.fi`
  const user = await createAccount(payload, ROLE_OF[letter], { email })
  const token = await tokenOf(rest, email)
  if (letter !== 'D') return { user, token }
  await payload.db.updateOne({ collection: 'users', id: user.id, data: { disabled: true }, returning: false })
  return { user: { ...user, disabled: true }, token }
}
