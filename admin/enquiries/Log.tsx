import type { ContactSubmission, EnquiryStep } from '@/collections/payload-types'
import { words } from '@/collections/words'
import type { Language } from '../language'
import { LogEntry } from './LogEntry'
import { Moment } from './Moment'
import styles from '../admin.module.css'

const HEADING = words('What has happened', 'Mitä on tapahtunut', 'Vad som har hänt')
const ARRIVED = words('Arrived', 'Saapui', 'Inkom')

type Props = {
  enquiry: ContactSubmission
  steps: EnquiryStep[]
  language: Language
  address: string
  failed: string
}

/** All that happened to an enquiry, the oldest first. */
export const Log = ({ enquiry, steps, ...rest }: Props) => (
  <section aria-labelledby="log">
    <h2 id="log">{rest.language.t(HEADING)}</h2>
    <ol className={styles.log}>
      <li>
        <p className={styles.step}>
          <strong>{rest.language.t(ARRIVED)}</strong>
          <Moment iso={enquiry.createdAt} locale={rest.language.locale} />
        </p>
      </li>
      {steps.map((step) => (
        <LogEntry key={step.id} step={step} writtenIn={enquiry.language} {...rest} />
      ))}
    </ol>
  </section>
)
