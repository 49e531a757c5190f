import type { ContactSubmission } from '@/collections/payload-types'
import { FIELD_NAMES } from '@/collections/enquiries/names'
import type { Language } from '../language'
import { CaseLink } from './CaseLink'
import { Proposal } from './Proposal'
import styles from '../admin.module.css'
import { linked } from './read-enquiry'

/** What was written, in the language it was written in. */
export function Message({ enquiry, language }: { enquiry: ContactSubmission; language: Language }) {
  const about = linked(enquiry.case)
  return (
    <section aria-labelledby="message">
      <h2 id="message">{language.t(FIELD_NAMES.message)}</h2>
      <p className={styles.text} lang={enquiry.language}>
        {enquiry.message}
      </p>
      {about && (
        <p>
          {language.t(FIELD_NAMES.case)}: <CaseLink of={about} language={language} />
        </p>
      )}
      <Proposal enquiry={enquiry} language={language} />
    </section>
  )
}
