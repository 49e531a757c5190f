import { z } from 'zod'
import { STAFF_LIMITS } from '@/lib/enquiries/limits'
import { ENQUIRY_STATUSES } from '@/lib/lists'
import { words } from '../../words'
import { textMissing } from '../desk-words'
import { type Action, neededText } from './action'
import { log, touch } from './log'

const NOTED = words('The note is saved.', 'Muistiinpano on tallennettu.', 'Anteckningen är sparad.')

/** Writes down something for colleagues. Notes don't come in each other's way. */
export const note: Action<{ text: string }> = {
  name: 'note',
  from: ENQUIRY_STATUSES,
  input: z.object({ text: neededText(STAFF_LIMITS.note, textMissing) }),
  run: async (desk, { text }) => {
    await log(desk, { what: 'note', text })
    await touch(desk)
    return NOTED
  },
}
