import type { ContactSubmission } from '@/collections/payload-types'
import { words } from '@/collections/words'
import { dayIn } from '@/lib/desk/moments'
import { LANGUAGE_NAMES } from '@/lib/locales'
import type { Language } from '../language'
import { CaseLink } from './CaseLink'
import { FactList } from './FactList'
import { Moment } from './Moment'
import { linked } from './read-enquiry'

const HEADING = words('Sender', 'Lähettäjä', 'Avsändare')
const NAME = words('Name', 'Nimi', 'Namn')
const ORGANISATION = words('Organisation', 'Organisaatio', 'Organisation')
const EMAIL = words('E-mail', 'Sähköposti', 'E-post')
const LANGUAGE = words('Wrote in', 'Kirjoitti kielellä', 'Skrev på')
const RECEIVED = words('Received', 'Saapunut', 'Inkommit')
const HANDLER = words('Handled by', 'Käsittelijä', 'Handläggare')
const NOBODY = words('Nobody yet', 'Ei vielä kukaan', 'Ingen ännu')
const DRAFTS = words('Cases made of it', 'Siitä tehdyt esimerkit', 'Exempel som gjorts av den')
const EXPIRES = words('Deleted on', 'Poistetaan', 'Raderas')

/** Who wrote and when, who handles it, what became of it. */
export function Facts({ enquiry, language }: { enquiry: ContactSubmission; language: Language }) {
  const { t, locale } = language
  const { email, createdAt, expiresAt } = enquiry
  const drafts = (enquiry.draftCases ?? []).flatMap((each) => linked(each) ?? [])
  return (
    <>
      <h2 id="sender">{t(HEADING)}</h2>
      <FactList
        language={language}
        facts={[
          [NAME, enquiry.name],
          [ORGANISATION, enquiry.organisation],
          [
            EMAIL,
            <a key="email" href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>
              {email}
            </a>,
          ],
          [
            LANGUAGE,
            <span key="language" lang={enquiry.language}>
              {LANGUAGE_NAMES[enquiry.language]}
            </span>,
          ],
          [RECEIVED, <Moment key="received" iso={createdAt} locale={locale} />],
          [HANDLER, linked(enquiry.handler)?.name ?? t(NOBODY)],
          [DRAFTS, drafts.length > 0 && drafts.map((each) => <CaseLink key={each.id} of={each} language={language} />)],
          [EXPIRES, expiresAt && dayIn(expiresAt, locale)],
        ]}
      />
    </>
  )
}
