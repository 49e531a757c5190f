import type { Payload } from 'payload'
import type { User } from '@/collections/payload-types'
import { ROLES, type Role } from '@/lib/lists'

/** Long enough for the rules; the same for everyone in the tests. */
export const PASSWORD = 'correct horse battery'

export type StaffMember = User & { collection: 'users' }
export type Staff = Record<Role, StaffMember>

/** Makes one account, past the access rules. */
export const createAccount = async (payload: Payload, role: Role, more: Partial<User> = {}): Promise<StaffMember> => {
  const email = more.email ?? `${role}@example.fi`
  const data = { name: `The ${role}`, email, role, password: PASSWORD, ...more }
  return { ...(await payload.create({ collection: 'users', data })), collection: 'users' }
}

/** Makes one account of each role. */
export async function createStaff(payload: Payload): Promise<Staff> {
  const accounts = await Promise.all(ROLES.map(async (role) => [role, await createAccount(payload, role)] as const))
  return Object.fromEntries(accounts) as Staff
}
