import type { ContactSubmission } from '@/collections/payload-types'
import { LANGUAGE_NAMES } from '@/lib/locales'
import { type Words, words } from '../words'
import { PURPOSE_NAMES, STATUS_NAMES, SUSPICION_NAMES } from './names'

type Named = { title?: string | null; name?: string | null }

/** The name of a linked document; nothing where it is gone or has none in this language. */
const nameOf = (linked: string | Named | null | undefined) =>
  (typeof linked === 'object' && (linked?.title ?? linked?.name)) || ''

type Column = [heading: Words, value: (enquiry: ContactSubmission) => string | Words | null | undefined]

/** What a spreadsheet of enquiries shows, in this order. */
export const COLUMNS: Column[] = [
  [words('Reference', 'Viite', 'Referens'), ({ reference }) => reference],
  [words('Received', 'Saapunut', 'Inkommit'), ({ createdAt }) => createdAt],
  [words('Status', 'Tila', 'Status'), ({ status }) => STATUS_NAMES[status]],
  [words('Handled by', 'Käsittelijä', 'Handläggare'), ({ handler }) => nameOf(handler)],
  [words('What it is about', 'Mistä on kyse', 'Vad det gäller'), ({ purpose }) => PURPOSE_NAMES[purpose]],
  [words('Name', 'Nimi', 'Namn'), ({ name }) => name],
  [words('E-mail', 'Sähköposti', 'E-post'), ({ email }) => email],
  [words('Organisation', 'Organisaatio', 'Organisation'), ({ organisation }) => organisation],
  [words('Language', 'Kieli', 'Språk'), ({ language }) => LANGUAGE_NAMES[language]],
  [words('Message', 'Viesti', 'Meddelande'), ({ message }) => message],
  [words('About the case', 'Koskee esimerkkiä', 'Gäller exemplet'), (enquiry) => nameOf(enquiry.case)],
  [words('Working title', 'Työnimi', 'Arbetsnamn'), ({ proposal }) => proposal?.title],
  [words('Municipality', 'Kunta', 'Kommun'), ({ proposal }) => nameOf(proposal?.municipality)],
  [words('Theme', 'Teema', 'Tema'), ({ proposal }) => nameOf(proposal?.theme)],
  [words('Web address', 'Verkko-osoite', 'Webbadress'), ({ proposal }) => proposal?.link],
  [
    words('Why it was in quarantine', 'Miksi se oli karanteenissa', 'Varför den var i karantän'),
    ({ suspicions }) => {
      const reasons = (suspicions ?? []).map((each) => SUSPICION_NAMES[each])
      const joined = (locale: keyof Words) => reasons.map((reason) => reason[locale]).join('; ')
      return { en: joined('en'), fi: joined('fi'), sv: joined('sv') }
    },
  ],
  [words('Deleted on', 'Poistetaan', 'Raderas'), ({ expiresAt }) => expiresAt],
]
