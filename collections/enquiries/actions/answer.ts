import { STAFF_LIMITS } from '@/lib/enquiries/limits'
import { queueMail } from '@/lib/jobs/queue-mail'
import { words } from '../../words'
import { subjectMissing, textMissing } from '../desk-words'
import { type Action, SEEN, neededLine, neededText } from './action'
import { moveOn } from './log'

const ANSWERED = words(
  'The answer is on its way. A copy is kept here.',
  'Vastaus on matkalla. Kopio säilyy tässä.',
  'Svaret är på väg. En kopia finns kvar här.',
)

/** Answers by mail. Whoever answers an enquiry that nobody has taken, takes it. */
export const answer: Action<{ seen: string; subject: string; text: string }> = {
  name: 'answer',
  from: ['new', 'in-progress', 'answered'],
  input: SEEN.extend({
    subject: neededLine(STAFF_LIMITS.subject, subjectMissing),
    text: neededText(STAFF_LIMITS.answer, textMissing),
  }),
  run: async (desk, { seen, subject, text }) => {
    const { req, enquiry } = desk
    const step = { what: 'answer', subject, text, delivery: 'waiting', attempts: 0 } as const
    const change = { status: 'answered', ...(!enquiry.handler && { handler: req.user.id }) } as const
    const logged = await moveOn(desk, seen, step, change)
    if (!logged) return 'conflict'
    await queueMail(req.payload, { what: 'answer', reference: enquiry.reference, step: logged.id })
    return ANSWERED
  },
}
