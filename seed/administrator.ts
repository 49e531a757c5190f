import { randomInt } from 'node:crypto'
import type { Payload } from 'payload'
import { PASSWORD_LENGTH } from '@/collections/hooks/passwords'

/** Letters and digits that cannot be mistaken for each other when they are read from a screen. */
const CHARACTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const GENERATED_LENGTH = 20

const generatePassword = () =>
  Array.from({ length: GENERATED_LENGTH }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join('')

/**
 * Creates the account with which the first administrator signs in, unless there is any account.
 *
 * @param environment SEED_ADMIN_EMAIL and SEED_ADMIN_PASSWORD; without a password one is generated
 * @returns the sign-in, with the password only when it was generated; nothing when no account was created
 * @throws Error for a password that is too short, Payload's ValidationError for an address that is none
 */
export async function createFirstAdministrator(
  payload: Payload,
  environment: Record<string, string | undefined>,
): Promise<{ email: string; password?: string } | undefined> {
  const countUsers = async () => (await payload.count({ collection: 'users' })).totalDocs
  if (await countUsers()) return undefined
  const email = environment.SEED_ADMIN_EMAIL || 'admin@helsinkismart.example'
  const given = environment.SEED_ADMIN_PASSWORD
  if (given && given.length < PASSWORD_LENGTH) {
    throw new Error(`SEED_ADMIN_PASSWORD needs at least ${PASSWORD_LENGTH} characters`)
  }
  const password = given || generatePassword()
  try {
    await payload.create({
      collection: 'users',
      data: { name: 'Administrator', email, password, role: 'administrator' },
    })
  } catch (error) {
    // Two processes that seed at once try the same address, and the database takes it once.
    if (await countUsers()) return undefined
    throw error
  }
  return given ? { email } : { email, password }
}
