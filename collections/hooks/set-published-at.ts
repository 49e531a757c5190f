import type { FieldHook } from 'payload'

/** The time of the first publish. Later ones keep it, and staff may correct it. */
export const setPublishedAt: FieldHook = ({ value, data, previousValue }) => {
  const known = value ?? previousValue
  return known ?? (data?._status === 'published' ? new Date().toISOString() : known)
}
