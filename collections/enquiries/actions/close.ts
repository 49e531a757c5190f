import { words } from '../../words'
import { type Action, SEEN } from './action'
import { moveOn } from './log'

const CLOSED = words('The enquiry is closed.', 'Yhteydenotto on suljettu.', 'Kontakten är avslutad.')

/** Says that nothing more is to be done, of quarantine too. */
export const close: Action<{ seen: string }> = {
  name: 'close',
  from: ['new', 'in-progress', 'answered', 'quarantine'],
  input: SEEN,
  run: async (desk, { seen }) =>
    (await moveOn(desk, seen, { what: 'closed' }, { status: 'closed' })) ? CLOSED : 'conflict',
}
