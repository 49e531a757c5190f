import type { useTranslations } from 'next-intl'
import { LIMITS } from '@/lib/enquiries/limits'
import { FIELDS, type Field, OUTAGES, type Outage, PROBLEMS, type Problem } from '@/lib/enquiries/outcome'
import { PURPOSES, type Purpose } from '@/lib/lists'
import type { Locale } from '@/lib/locales'
import type { CountCopy } from './CharacterCount'

/** What the form says, in the language of the page; handed over so that the messages stay on the server. */
export type JoinFormCopy = {
  locale: Locale
  documentTitle: string
  error: string
  summary: string
  labels: Record<Field, string>
  purposes: Record<Purpose, string>
  proposal: { heading: string; hint: string; noMunicipality: string; noTheme: string }
  emailHint: string
  messageHints: Record<Purpose, string>
  count: CountCopy
  problems: Record<Problem, string>
  outageHeading: string
  /** In the one about too many `{when}` stands for the time to wait. */
  outages: Record<Outage['kind'], string>
  tryAgain: string
  code: string
  send: string
  sending: string
}

const MAX: Partial<Record<Problem, number>> = {
  workingTitleTooLong: LIMITS.workingTitle,
  linkTooLong: LIMITS.link,
  nameTooLong: LIMITS.name,
  emailTooLong: LIMITS.email,
  organisationTooLong: LIMITS.organisation,
  messageTooLong: LIMITS.message,
}

const each = <Key extends string>(keys: readonly Key[], say: (key: Key) => string) =>
  Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<Key, string>

/**
 * Gathers the form's words.
 *
 * @param t translates within `join`
 * @param documentTitle the title of the page while nothing is wrong
 */
export const joinFormCopy = (
  t: ReturnType<typeof useTranslations<'join'>>,
  locale: Locale,
  documentTitle: string,
): JoinFormCopy => ({
  locale,
  documentTitle,
  error: t('error'),
  summary: t('summary'),
  labels: each(FIELDS, (field) => t(`labels.${field}`)),
  purposes: each(PURPOSES, (purpose) => t(`purposes.${purpose}`)),
  proposal: {
    heading: t('proposal.heading'),
    hint: t('proposal.hint'),
    noMunicipality: t('proposal.noMunicipality'),
    noTheme: t('proposal.noTheme'),
  },
  emailHint: t('emailHint'),
  messageHints: each(PURPOSES, (purpose) => t(`messageHints.${purpose}`)),
  count: {
    locale,
    limit: t('count.limit', { max: LIMITS.message }),
    left: t('count.left', { count: '{count}' }),
    over: t('count.over', { count: '{count}' }),
  },
  problems: each(PROBLEMS, (problem) => t(`problems.${problem}`, { max: MAX[problem] ?? 0 })),
  outageHeading: t('outage.heading'),
  outages: each(OUTAGES, (outage) => t(`outage.${outage}`, { when: '{when}' })),
  tryAgain: t('outage.tryAgain'),
  code: t('outage.code'),
  send: t('send'),
  sending: t('sending'),
})
