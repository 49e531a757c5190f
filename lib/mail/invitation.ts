import { momentIn } from '@/lib/desk/moments'
import type { Locale } from '@/lib/locales'
import type { Sender } from './council'
import { type Message, message } from './message'
import { wordsOf } from './words'

type Invitation = {
  /** The name and the address of the one who is invited. */
  name: string
  to: string
  /** The name of the one who invites. */
  inviter: string
  /** Where the password is chosen, until when, and where to go when that is over. */
  address: string
  until: string
  signIn: string
}

/** Asks a new colleague to choose a password. */
export function invitation({ name, to, inviter, address, until, signIn }: Invitation, locale: Locale, sender: Sender) {
  const t = wordsOf(locale)
  return message({
    ...{ locale, to, replyTo: sender.email, automatic: true },
    subject: t('invitation.subject', { inviter }),
    paragraphs: [
      t('invitation.greeting', { name }),
      t('invitation.invited', { inviter }),
      t('invitation.open', { address }),
      t('invitation.valid', { until: momentIn(until, locale) }),
      t('invitation.expired', { signIn }),
      t('invitation.unexpected'),
      sender.lines,
    ].filter(Boolean),
  }) satisfies Message
}
