import type { Priority } from '@/collections/payload-types'
import type { Locale } from '@/lib/locales'
import { measureProgress } from '@/lib/progress'
import type { Measure, Measured, PriorityCard, PriorityView } from '@/lib/view'
import { cached } from './cached'
import { documentRead } from './documents'
import { toFigure, type StoredFigure } from './figures'
import { type InAllLocales, type Localised, text, texts } from './localised'
import { type EditorDocument, prose } from './prose'
import { PUBLIC_READ, getReader } from './reader'
import { webLink } from './web-link'

type StoredValue = {
  value?: number | null
  year?: number | null
  approximate?: boolean | null
  sourceLabel?: Localised<string>
  sourceUrl?: string | null
}
type StoredPriority = InAllLocales<
  Omit<Priority, 'body' | 'measure' | 'focusAreas' | 'figures'>,
  'title' | 'summary' | 'goalOf'
> & {
  body: Localised<EditorDocument>
  measure: Omit<NonNullable<Priority['measure']>, 'metric' | 'baseline' | 'latest' | 'sourceLabel'> & {
    metric: Localised<string>
    baseline?: StoredValue
    latest?: StoredValue
    sourceLabel?: Localised<string>
  }
  focusAreas?: { label: Localised<string> }[]
  figures?: StoredFigure[]
}

function toMeasured(stored: StoredValue | undefined, locale: Locale): Measured | undefined {
  if (stored?.value == null) return undefined
  return {
    value: stored.value,
    year: stored.year ?? undefined,
    approximate: Boolean(stored.approximate),
    source: webLink(stored.sourceLabel, stored.sourceUrl, locale),
  }
}

const toMeasure = ({ measure }: StoredPriority, locale: Locale): Measure => ({
  metric: text(measure.metric, locale),
  unit: measure.unit,
  direction: measure.direction,
  target: measure.target,
  targetYear: measure.targetYear,
  targetApproximate: Boolean(measure.targetApproximate),
  baseline: toMeasured(measure.baseline, locale),
  latest: toMeasured(measure.latest, locale),
  changePercent: measure.changePercent ?? undefined,
  source: webLink(measure.sourceLabel, measure.sourceUrl, locale),
})

const toCard = (stored: StoredPriority, locale: Locale): PriorityCard => ({
  slug: stored.slug,
  title: text(stored.title, locale),
  summary: text(stored.summary, locale),
  goalOf: text(stored.goalOf, locale),
  shape: stored.shape,
  progress: measureProgress(toMeasure(stored, locale)),
})

const toPriorityView = async (stored: StoredPriority, locale: Locale): Promise<PriorityView> => ({
  ...toCard(stored, locale),
  body: prose(stored.body, locale),
  measure: toMeasure(stored, locale),
  focusAreas: texts(stored.focusAreas, locale),
  figures: (stored.figures ?? []).map((figure) => toFigure(figure, locale)),
})

/** One priority by its slug. */
export const getPriority = documentRead<StoredPriority, PriorityView>('priorities', toPriorityView)

/** The priorities in the Council's order. */
export const listPriorities = cached(async (locale: Locale): Promise<PriorityCard[]> => {
  const reader = await getReader()
  const { docs } = await reader.find({ collection: 'priorities', ...PUBLIC_READ, depth: 0, sort: 'order' })
  return (docs as unknown as StoredPriority[]).map((stored) => toCard(stored, locale))
})
