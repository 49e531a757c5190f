import type { EnquiryStep } from '@/collections/payload-types'
import { STEP_NAMES } from '@/collections/enquiries/names'
import type { Locale } from '@/lib/locales'
import type { Language } from '../language'
import { Delivery } from './Delivery'
import { Moment } from './Moment'
import styles from '../admin.module.css'
import { linked } from './read-enquiry'

type Props = { step: EnquiryStep; writtenIn: Locale; language: Language; address: string; failed: string }

/** One thing that happened: what, who, when, and what was written. */
export function LogEntry({ step, writtenIn, language, ...rest }: Props) {
  const who = linked(step.by)?.name
  // Answers are written to the sender, notes to colleagues.
  const lang = step.what === 'answer' ? writtenIn : undefined
  return (
    <li>
      <p className={styles.step}>
        <strong>{language.t(STEP_NAMES[step.what])}</strong>
        {who && <span>{who}</span>}
        <Moment iso={step.createdAt} locale={language.locale} />
      </p>
      {step.subject && (
        <p className={styles.subject} lang={lang}>
          {step.subject}
        </p>
      )}
      {step.text && (
        <p className={styles.text} lang={lang}>
          {step.text}
        </p>
      )}
      {step.delivery && <Delivery step={step} of={step.delivery} language={language} {...rest} />}
    </li>
  )
}
