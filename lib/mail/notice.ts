import type { Purpose } from '@/lib/lists'
import type { Locale } from '@/lib/locales'
import { type Message, message } from './message'
import { wordsOf } from './words'

/** The Council works in Finnish. */
const DESK_LOCALE: Locale = 'fi'

/** Tells the desk that an enquiry waits. What it says and from whom is read in the admin, behind the sign-in. */
export function notice(to: string, reference: string, purpose: Purpose, address: string): Message {
  const t = wordsOf(DESK_LOCALE)
  const about = t(`purposes.${purpose}`)
  return message({
    ...{ locale: DESK_LOCALE, to, automatic: true },
    subject: t('notice.subject', { purpose: about, reference }),
    paragraphs: [t('notice.waits', { purpose: about, reference }), t('notice.open', { address })],
  })
}
