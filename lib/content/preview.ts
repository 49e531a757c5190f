import { draftMode, headers } from 'next/headers'
import type { User } from '@/collections/payload-types'
import { getReader } from './reader'

/**
 * The member of staff who is previewing, or undefined. Draft mode's cookie alone shows nothing: who signed out, or
 * was disabled, sees what everyone sees.
 */
export async function getPreviewer(): Promise<User | undefined> {
  if (!(await draftMode()).isEnabled) return undefined
  const reader = await getReader()
  const { user } = await reader.auth({ headers: await headers() })
  return user?.collection === 'users' ? (user as User) : undefined
}
