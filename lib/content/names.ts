import { WHOLE_REGION } from '@/lib/catalogue/entry'
import type { Name } from '@/lib/catalogue/text-index'
import { STAGES } from '@/lib/lists'
import { LOCALES, type Locale } from '@/lib/locales'
import type { Text } from '@/lib/view'
import en from '@/messages/en.json'
import fi from '@/messages/fi.json'
import sv from '@/messages/sv.json'
import type { Vocabulary } from './vocabulary'

const MESSAGES = { en, fi, sv }

/** What the closed lists of a case are called in a language. */
export const labels = (locale: Locale) => MESSAGES[locale].case

/** What it weighs that a case belongs to something of that name. A word of the title weighs 64, of the summary 24. */
const WEIGHT = { municipality: 48, topic: 40, theme: 20, stage: 20, priority: 12 } as const

/**
 * The names by which cases are found in one language though no text of theirs may have them. Municipalities have all
 * their names in every language: Esbo finds what is in Espoo.
 *
 * @param terms what cases are sorted by, in all languages
 */
export function namesIn(locale: Locale, terms: Record<Locale, Vocabulary>): Name[] {
  const own = (facet: keyof typeof WEIGHT, value: string, { text, lang }: Text): Name => {
    return { facet, value, text, language: lang ?? locale, weight: WEIGHT[facet] }
  }
  const { themes, priorities, topics } = terms[locale]
  return [
    ...themes.map(({ id, title }) => own('theme', id, title)),
    ...priorities.map(({ id, title }) => own('priority', id, title)),
    ...topics.map(({ id, title }) => own('topic', id, title)),
    ...STAGES.map((stage) => own('stage', stage, { text: labels(locale).stages[stage] })),
    own('municipality', WHOLE_REGION, { text: labels(locale).wholeRegion }),
    ...LOCALES.flatMap((language) =>
      terms[language].places.map(({ id, name }) => own('municipality', id, { text: name, lang: language })),
    ),
  ]
}
