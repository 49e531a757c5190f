import type { Field } from 'payload'
import { type Workflow, WORKFLOW } from '@/lib/lists'
import { type Words, choices, words } from '../words'
import { translation } from './translation-fields'

/** How staff call each state of a draft. */
export const WORKFLOW_NAMES: Record<Workflow, Words> = {
  writing: words('Being written', 'Kirjoitetaan', 'Skrivs'),
  'in-review': words('In review', 'Tarkistettavana', 'På granskning'),
  'changes-requested': words('Changes requested', 'Muutoksia pyydetty', 'Ändringar begärda'),
}

/**
 * What every document with drafts carries for those who make it: where it stands, who saved this version and why, and
 * how far its translations are. Each version keeps its own, so that the list of versions is the history.
 */
export const newsroomFields: Field[] = [
  {
    name: 'workflow',
    type: 'select',
    index: true,
    defaultValue: 'writing',
    label: words('Stage of work', 'Työvaihe', 'Arbetsskede'),
    options: choices(WORKFLOW, WORKFLOW_NAMES),
    admin: { position: 'sidebar' },
  },
  {
    name: 'comment',
    type: 'textarea',
    label: words('Comment', 'Kommentti', 'Kommentar'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'changedBy',
    type: 'relationship',
    relationTo: 'users',
    label: words('Saved by', 'Tallentaja', 'Sparad av'),
    admin: { position: 'sidebar', readOnly: true },
  },
  translation,
]
