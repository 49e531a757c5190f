import type { ContactSubmission } from '@/collections/payload-types'
import { answer } from '@/collections/enquiries/actions/answer'
import { type Words, words } from '@/collections/words'
import type { Locale } from '@/lib/locales'
import type { Language } from '../language'
import { DeskForm } from '../forms/DeskForm'
import styles from '../admin.module.css'

const HEADING = words('Answer by e-mail', 'Vastaa sähköpostilla', 'Svara per e-post')
const SUBJECT = words('Subject', 'Aihe', 'Ämne')
const TEXT = words('Answer', 'Vastaus', 'Svar')
const SEND = words('Send the answer', 'Lähetä vastaus', 'Skicka svaret')

const hint = (from: string) =>
  words(
    `The answer is sent from ${from} as you write it, greeting and name included. A copy is kept here.`,
    `Vastaus lähtee osoitteesta ${from} sellaisena kuin kirjoitat sen, tervehdys ja nimi mukaan lukien. Kopio säilyy tässä.`,
    `Svaret skickas från ${from} så som du skriver det, med hälsning och namn. En kopia sparas här.`,
  )
const WROTE_IN: Record<Locale, Words> = {
  en: words('The sender wrote in English.', 'Lähettäjä kirjoitti englanniksi.', 'Avsändaren skrev på engelska.'),
  fi: words('The sender wrote in Finnish.', 'Lähettäjä kirjoitti suomeksi.', 'Avsändaren skrev på finska.'),
  sv: words('The sender wrote in Swedish.', 'Lähettäjä kirjoitti ruotsiksi.', 'Avsändaren skrev på svenska.'),
}
const RE = words('Re: your message', 'Re: viestisi', 'Re: ditt meddelande')

type Props = {
  enquiry: ContactSubmission
  address: string
  seen: string
  failed: string
  from: string
  language: Language
}

/** Where staff answer the sender, in the sender's language. */
export function AnswerForm({ enquiry, address, seen, failed, from, language: { t } }: Props) {
  if (!answer.from.includes(enquiry.status)) return null
  const lang = enquiry.language
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{t(HEADING)}</h2>
      <DeskForm
        {...{ address: `${address}/${answer.name}`, input: { seen }, button: t(SEND), labelledBy: 'answer', failed }}
        isMain
      >
        <p className={styles.hint} id="answer-hint">
          {t(WROTE_IN[lang])} {t(hint(from))}
        </p>
        <label className={styles.label} htmlFor="answer-subject">
          {t(SUBJECT)}
        </label>
        <input
          {...{ className: styles.field, id: 'answer-subject', name: 'subject', lang }}
          defaultValue={`${RE[lang]} ${enquiry.reference}`}
        />
        <label className={styles.label} htmlFor="answer-text">
          {t(TEXT)}
        </label>
        <textarea
          {...{ className: styles.field, id: 'answer-text', name: 'text', rows: 8, lang }}
          aria-describedby="answer-hint"
        />
      </DeskForm>
    </section>
  )
}
