import type { Locale } from '@/lib/locales'
import type { Sender } from './council'
import { type Message, message } from './message'
import { wordsOf } from './words'

/**
 * Tells who filled in the form that it arrived. Whoever fills it in chooses who gets this, so it says nothing that they
 * chose but the language: no name, no word of the message.
 */
export function confirmation(to: string, reference: string, locale: Locale, sender: Sender): Message {
  const t = wordsOf(locale)
  return message({
    ...{ locale, to, replyTo: sender.email, automatic: true },
    subject: t('confirmation.subject', { reference }),
    paragraphs: [
      t('confirmation.thanks', { reference }),
      t('confirmation.next'),
      sender.email ? t('confirmation.add') : '',
      t('confirmation.why'),
      sender.lines,
    ].filter(Boolean),
  })
}
