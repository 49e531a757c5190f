import type { ContactSubmission } from '@/collections/payload-types'
import { words } from '@/collections/words'
import type { Language } from '../language'
import { CaseLink } from './CaseLink'
import { Proposal } from './Proposal'
import styles from './desk.module.css'
import { linked } from './read-enquiry'

const MESSAGE = words('Message', 'Viesti', 'Meddelande')
const ABOUT = words('About the case', 'Koskee esimerkkiä', 'Gäller exemplet')

/** What was written, in the language it was written in. */
export function Message({ enquiry, language }: { enquiry: ContactSubmission; language: Language }) {
  const about = linked(enquiry.case)
  return (
    <section aria-labelledby="message">
      <h2 id="message">{language.t(MESSAGE)}</h2>
      <p className={styles.text} lang={enquiry.language}>
        {enquiry.message}
      </p>
      {about && (
        <p>
          {language.t(ABOUT)}: <CaseLink of={about} language={language} />
        </p>
      )}
      <Proposal enquiry={enquiry} language={language} />
    </section>
  )
}
