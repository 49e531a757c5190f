import type { ContactSubmission } from '@/collections/payload-types'
import { LANGUAGE_NAMES } from '@/lib/locales'
import type { Words } from '../words'
import { FIELD_NAMES, PURPOSE_NAMES, STATUS_NAMES, SUSPICION_NAMES } from './names'

type Named = { title?: string | null; name?: string | null }

/** The name of a linked document; nothing where it is gone or has none in this language. */
const nameOf = (linked: string | Named | null | undefined) =>
  (typeof linked === 'object' && (linked?.title ?? linked?.name)) || ''

type Column = [heading: Words, value: (enquiry: ContactSubmission) => string | Words | null | undefined]

/** What a spreadsheet of enquiries shows, in this order. */
export const COLUMNS: Column[] = [
  [FIELD_NAMES.reference, ({ reference }) => reference],
  [FIELD_NAMES.createdAt, ({ createdAt }) => createdAt],
  [FIELD_NAMES.status, ({ status }) => STATUS_NAMES[status]],
  [FIELD_NAMES.handler, ({ handler }) => nameOf(handler)],
  [FIELD_NAMES.purpose, ({ purpose }) => PURPOSE_NAMES[purpose]],
  [FIELD_NAMES.name, ({ name }) => name],
  [FIELD_NAMES.email, ({ email }) => email],
  [FIELD_NAMES.organisation, ({ organisation }) => organisation],
  [FIELD_NAMES.language, ({ language }) => LANGUAGE_NAMES[language]],
  [FIELD_NAMES.message, ({ message }) => message],
  [FIELD_NAMES.case, (enquiry) => nameOf(enquiry.case)],
  [FIELD_NAMES.workingTitle, ({ proposal }) => proposal?.title],
  [FIELD_NAMES.municipality, ({ proposal }) => nameOf(proposal?.municipality)],
  [FIELD_NAMES.theme, ({ proposal }) => nameOf(proposal?.theme)],
  [FIELD_NAMES.link, ({ proposal }) => proposal?.link],
  [
    FIELD_NAMES.suspicions,
    ({ suspicions }) => {
      const reasons = (suspicions ?? []).map((each) => SUSPICION_NAMES[each])
      const joined = (locale: keyof Words) => reasons.map((reason) => reason[locale]).join('; ')
      return { en: joined('en'), fi: joined('fi'), sv: joined('sv') }
    },
  ],
  [FIELD_NAMES.expiresAt, ({ expiresAt }) => expiresAt],
]
