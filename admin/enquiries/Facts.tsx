import type { ContactSubmission } from '@/collections/payload-types'
import { FIELD_NAMES } from '@/collections/enquiries/names'
import { words } from '@/collections/words'
import { dayIn } from '@/lib/desk/moments'
import { LANGUAGE_NAMES } from '@/lib/locales'
import type { Language } from '../language'
import { CaseLink } from './CaseLink'
import { FactList } from './FactList'
import { Moment } from './Moment'
import { linked } from './read-enquiry'

const HEADING = words('Sender', 'Lähettäjä', 'Avsändare')
const LANGUAGE = words('Wrote in', 'Kirjoitti kielellä', 'Skrev på')
const NOBODY = words('Nobody yet', 'Ei vielä kukaan', 'Ingen ännu')

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
          [FIELD_NAMES.name, enquiry.name],
          [FIELD_NAMES.organisation, enquiry.organisation],
          [
            FIELD_NAMES.email,
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
          [FIELD_NAMES.createdAt, <Moment key="received" iso={createdAt} locale={locale} />],
          [FIELD_NAMES.handler, linked(enquiry.handler)?.name ?? t(NOBODY)],
          [
            FIELD_NAMES.draftCases,
            drafts.length > 0 && drafts.map((each) => <CaseLink key={each.id} of={each} language={language} />),
          ],
          [FIELD_NAMES.expiresAt, expiresAt && dayIn(expiresAt, locale)],
        ]}
      />
    </>
  )
}
