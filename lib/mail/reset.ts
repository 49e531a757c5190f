import type { Locale } from '@/lib/locales'
import { type Message, message } from './message'
import { wordsOf } from './words'

/** Lets someone who forgot their password choose a new one at an address. */
export function reset(to: string, name: string, address: string, locale: Locale): Message {
  const t = wordsOf(locale)
  return message({
    ...{ locale, to, automatic: true },
    subject: t('reset.subject'),
    paragraphs: [
      t('reset.greeting', { name }),
      t('reset.asked'),
      t('reset.open', { address }),
      t('reset.valid'),
      t('reset.unexpected'),
    ],
  })
}
