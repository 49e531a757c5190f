import type { Locale } from '@/lib/locales'
import type { Sender } from './council'
import { type Message, message } from './message'

type Written = { subject?: string | null; text?: string | null }

/** What staff wrote, as they wrote it. The subject ends with the reference, so that what comes back finds its place. */
export function answer(to: string, reference: string, locale: Locale, written: Written, sender: Sender): Message {
  const subject = written.subject ?? ''
  return message({
    ...{ locale, to, replyTo: sender.email, automatic: false },
    subject: subject.includes(reference) ? subject : `${subject} (${reference})`,
    paragraphs: (written.text ?? '').split(/\n{2,}/),
  })
}
