import { queueMail } from '@/lib/jobs/queue-mail'
import { words } from '../../words'
import { type Action, SEEN } from './action'
import { moveOn } from './log'

const RELEASED = words(
  'The enquiry is out of quarantine. The sender gets a confirmation.',
  'Yhteydenotto on vapautettu karanteenista. Lähettäjä saa vahvistuksen.',
  'Kontakten är ute ur karantänen. Avsändaren får en bekräftelse.',
)

/** Says that a person wrote it. Its mails are queued first, as with any new enquiry: see lib/jobs/queue-mail.ts. */
export const release: Action<{ seen: string }> = {
  name: 'release',
  from: ['quarantine'],
  input: SEEN,
  run: async (desk, { seen }) => {
    const { reference } = desk.enquiry
    for (const what of ['confirmation', 'notice'] as const) await queueMail(desk.req.payload, { what, reference })
    return (await moveOn(desk, seen, { what: 'released' }, { status: 'new' })) ? RELEASED : 'conflict'
  },
}
