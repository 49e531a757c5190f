import type { Field } from 'payload'
import { DOCUMENT_STEPS, WORKFLOW } from '@/lib/lists'
import { nobody } from '../access/by-role'
import { choices, words } from '../words'
import { translation } from './translation-fields'
import { STEP_NAMES, WORKFLOW_NAMES } from './workflow-names'

// Written by the hooks alone (workflow-hooks.ts) and shown in the history beside the form.
const written = { access: { create: nobody, update: nobody }, admin: { disabled: true } } as const

/**
 * What every document with drafts carries for those who make it: where it stands, who saved this version, what that
 * was and why, and how far its translations are. Each version keeps its own, so that the list of versions is the
 * history.
 */
export const newsroomFields: Field[] = [
  {
    name: 'workflow',
    type: 'select',
    index: true,
    defaultValue: 'writing',
    label: words('Stage of work', 'Työvaihe', 'Arbetsskede'),
    options: choices(WORKFLOW, WORKFLOW_NAMES),
    hooks: { beforeDuplicate: [() => 'writing'] },
    // The part beside the form shows and changes it: a column and a filter in lists, no field.
    admin: { hidden: true },
  },
  {
    name: 'comment',
    type: 'textarea',
    label: words('Comment', 'Kommentti', 'Kommentar'),
    // Not in the form, which would send the note of the last save again with the next.
    admin: { disabled: true },
  },
  {
    name: 'changedBy',
    type: 'relationship',
    relationTo: 'users',
    label: words('Saved by', 'Tallentaja', 'Sparad av'),
    ...written,
  },
  {
    name: 'step',
    type: 'select',
    label: words('What was done', 'Mitä tehtiin', 'Vad som gjordes'),
    options: choices(DOCUMENT_STEPS, STEP_NAMES),
    ...written,
  },
  translation,
]
