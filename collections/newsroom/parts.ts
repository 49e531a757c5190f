import type { UIField } from 'payload'

/** A part of the form's side that our own admin draws: see admin/newsroom. */
const part = (name: string, component: string): UIField => ({
  name,
  type: 'ui',
  admin: { position: 'sidebar', disableListColumn: true, components: { Field: `/admin/newsroom/${component}` } },
})

/** What stands beside the form of every document with drafts, from the top. */
export const newsroomParts: UIField[] = []
void part
