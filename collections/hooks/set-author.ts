import type { FieldHook } from 'payload'
import { isContributor, isStaff } from '../access/roles'

/** Whoever begins a document is its author. Editors may begin one for somebody else. */
export const setAuthor: FieldHook = ({ value, operation, req }) => {
  if (operation !== 'create' || !isStaff(req.user)) return value
  return isContributor(req.user) ? req.user?.id : (value ?? req.user?.id)
}
