import type { Role } from '@/lib/lists'

/** What we need to know of whoever asks. */
type Asker = { collection?: string; role?: string | null; disabled?: boolean | null } | null | undefined

const has = (user: unknown, roles: readonly Role[]): boolean => {
  const asker = user as Asker
  return Boolean(asker && asker.collection === 'users' && !asker.disabled && roles.includes(asker.role as Role))
}

/** True for a signed-in account that is not disabled, whatever its role. */
export const isStaff = (user: unknown) => has(user, ['administrator', 'editor', 'contributor'])

/** True for those who publish: editors and administrators. */
export const isEditor = (user: unknown) => has(user, ['administrator', 'editor'])

/** True for administrators. */
export const isAdministrator = (user: unknown) => has(user, ['administrator'])

/** True for those who write but do not publish. */
export const isContributor = (user: unknown) => has(user, ['contributor'])
