import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { ContactSubmissions } from '@/collections/ContactSubmissions'
import { isAdministrator } from '@/collections/access/roles'
import { FAILED } from '@/collections/respond-words'
import { PURPOSE_NAMES, STATUS_NAMES } from '@/collections/enquiries/names'
import type { Words } from '@/collections/words'
import { languageOf } from '../language'
import { ActionButtons } from './ActionButtons'
import { AnswerForm } from './AnswerForm'
import { Badge } from '../Badge'
import { DeletePart } from './DeletePart'
import { Facts } from './Facts'
import { Log } from './Log'
import { Message } from './Message'
import { Ago } from './Moment'
import { NoteForm } from './NoteForm'
import { Quarantine } from './Quarantine'
import { API } from './addresses'
import { buttonsFor } from './buttons'
import styles from '../admin.module.css'
import { readEnquiry } from './read-enquiry'

/** An enquiry, to be read and acted upon: what was written, what has happened since, what can be done. */
export async function EnquiryView({ doc, initPageResult }: DocumentViewServerProps) {
  const { req } = initPageResult
  const language = languageOf(req.i18n)
  const { t, locale } = language
  const { enquiry, steps } = await readEnquiry(req, String(doc.id), locale)
  const address = `${API}/${enquiry.id}`
  const desk = { address, seen: enquiry.updatedAt, failed: t(FAILED), enquiry, language }

  return (
    <Gutter>
      <div className={styles.view} data-part="enquiry-desk">
        <SetDocumentStepNav
          collectionSlug="contact-submissions"
          id={enquiry.id}
          pluralLabel={t(ContactSubmissions.labels!.plural as Words)}
          useAsTitle="reference"
        />
        <p className={styles.lead}>
          <Badge of={enquiry.status}>{t(STATUS_NAMES[enquiry.status])}</Badge>
          <span>{t(PURPOSE_NAMES[enquiry.purpose])}</span>
          <Ago iso={enquiry.createdAt} locale={locale} />
        </p>
        <Quarantine enquiry={enquiry} language={language} />
        <ActionButtons address={address} failed={desk.failed} buttons={buttonsFor(enquiry, req.user, t)} />
        <div className={styles.columns}>
          <aside className={styles.aside} aria-labelledby="sender">
            <Facts enquiry={enquiry} language={language} />
          </aside>
          <div className={styles.main}>
            <Message enquiry={enquiry} language={language} />
            <Log {...desk} steps={steps} />
            <AnswerForm {...desk} from={req.payload.email.defaultFromAddress} />
            <NoteForm {...desk} />
            {isAdministrator(req.user) && <DeletePart address={address} failed={desk.failed} t={t} />}
          </div>
        </div>
      </div>
    </Gutter>
  )
}
