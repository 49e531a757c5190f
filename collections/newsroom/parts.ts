import type { UIField } from 'payload'
import { translationPart } from './translation-fields'

/** A part of the form's side that our own admin draws: see admin/newsroom. */
const part = (name: string, component: string): UIField => ({
  name,
  type: 'ui',
  admin: { position: 'sidebar', disableListColumn: true, components: { Field: `/admin/newsroom/${component}` } },
})

/** What stands beside the form of every document with drafts, above all else. */
export const newsroomTop: UIField[] = [
  part('stageOfWork', 'workflow/Workflow#Workflow'),
  part('schedules', 'schedule/Schedules#Schedules'),
]

/** … and below the fields that have their place there. */
export const newsroomParts: UIField[] = [
  part('checklist', 'checklist/Checklist#Checklist'),
  translationPart,
  part('previewLinks', 'preview-links/PreviewLinks#PreviewLinks'),
  part('history', 'history/History#History'),
]
