import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/lib/locales'
import { inLanguage, readContent, speaker } from '../content'
import type { Amount } from '../content-types'
import type { Entry } from '../plant'
import { paragraphs } from '../rich-text'

/** Notes are for the staff, in the language of origin alone. */
const englishOnly = (note: string | undefined, locale: Locale) => (locale === DEFAULT_LOCALE ? note : undefined)

const measured = (amount: Amount | null, locale: Locale) =>
  amount
    ? {
        value: amount.value,
        year: amount.year,
        approximate: amount.approximate ?? false,
        note: englishOnly(amount.note, locale),
        sourceLabel: amount.source?.label,
        sourceUrl: amount.source?.url,
      }
    : undefined

export const priorityEntries = (): Entry<'priorities'>[] =>
  readContent('priorities').map(({ slug, target, ...priority }) => ({
    slug,
    languages: LOCALES,
    write(locale) {
      const say = speaker(locale)
      return {
        slug,
        order: priority.order,
        shape: priority.shape,
        title: say(priority.title),
        summary: say(priority.summary),
        goalOf: say(priority.goalOf),
        body: paragraphs(inLanguage(priority.body, locale)),
        measure: {
          metric: say(target.metric),
          unit: target.unit,
          direction: target.direction,
          target: target.targetValue,
          targetYear: target.targetYear,
          targetApproximate: target.targetApproximate ?? false,
          changePercent: target.changeFromBaselinePercent,
          baseline: measured(target.baseline, locale),
          latest: measured(target.latest, locale),
          note: englishOnly(target.note, locale),
          sourceLabel: target.source.label,
          sourceUrl: target.source.url,
        },
        focusAreas: priority.focusAreas?.map((label) => ({ label: say(label) })),
        figures: priority.figures?.map(({ label, value, year, source }) => ({
          label: say(label),
          value: say(value),
          year,
          sourceLabel: source.label,
          sourceUrl: source.url,
        })),
        editorNote: priority.editorNote,
        _status: 'published',
      }
    },
  }))
