import type { Access } from 'payload'
import { isAdministrator, isEditor, isStaff } from './roles'

/** Everyone who is signed in to an account in force. */
export const staffOnly = ({ req }: Pick<Parameters<Access>[0], 'req'>): boolean => isStaff(req.user)

/** Those who publish. */
export const editorsOnly = ({ req }: Pick<Parameters<Access>[0], 'req'>): boolean => isEditor(req.user)

/** Those who run the site. */
export const administratorsOnly = ({ req }: Pick<Parameters<Access>[0], 'req'>): boolean => isAdministrator(req.user)

/** No one, over REST or in the admin: only our own code, which says so with `overrideAccess: true`. */
export const nobody = (): boolean => false
