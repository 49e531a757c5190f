import { words } from '../../words'
import { type Action, SEEN } from './action'
import { moveOn } from './log'

const TAKEN = words(
  'You have taken the enquiry.',
  'Otit yhteydenoton käsittelyyn.',
  'Du har tagit kontakten under arbete.',
)

/** Takes an enquiry to handle it, from a colleague too. */
export const take: Action<{ seen: string }> = {
  name: 'take',
  from: ['new', 'in-progress'],
  input: SEEN,
  run: async (desk, { seen }) => {
    const change = { status: 'in-progress', handler: desk.req.user.id } as const
    return (await moveOn(desk, seen, { what: 'taken' }, change)) ? TAKEN : 'conflict'
  },
}
