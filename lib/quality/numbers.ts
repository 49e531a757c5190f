import { LOCALES } from '@/lib/locales'
import type { Finding, Rule } from './finding'
import { isWritten, rowsOf, textIn } from './values'

type Sourced = { sourceLabel?: unknown; sourceUrl?: unknown }
type Measured = Sourced & { value?: unknown }
type Measure = Sourced & { target?: unknown; baseline?: Measured; latest?: Measured }

const hasSource = ({ sourceLabel, sourceUrl }: Sourced) => isWritten(sourceLabel) || Boolean(sourceUrl)

/** A number as it is written, in the first language that has it. */
const nameOf = (value: unknown): string => LOCALES.map((locale) => textIn(value, locale)).find(Boolean) ?? ''

const judged = (found: Finding[], isThere: boolean): Finding[] =>
  found.length > 0 || !isThere ? found : [{ code: 'numbers-fine', severity: 'fine', values: {} }]

/** Each number in a list says where it comes from. */
export const numbersIn =
  (list: string): Rule =>
  ({ document }) => {
    const rows = rowsOf(document[list])
    return judged(
      rows.flatMap((row, index): Finding[] => {
        const about = { severity: 'should', field: `${list}.${index}.sourceLabel` } as const
        return hasSource(row) ? [] : [{ ...about, code: 'number-without-source', values: { value: nameOf(row.value) } }]
      }),
      rows.length > 0,
    )
  }

/** A priority's measure says where its target and its values come from. */
export const measure: Rule = ({ document }) => {
  const { target, baseline, latest, ...own } = (document.measure ?? {}) as Measure
  const parts = [
    { value: target, source: own, field: 'measure.sourceLabel' },
    { value: baseline?.value, source: baseline ?? {}, field: 'measure.baseline.sourceLabel' },
    { value: latest?.value, source: latest ?? {}, field: 'measure.latest.sourceLabel' },
  ].filter(({ value }) => typeof value === 'number')
  // One source may stand for all of it.
  const without = parts.filter(({ source }) => !hasSource(source) && !hasSource(own))
  return judged(
    without.map(({ value, field }) => ({
      ...({ code: 'number-without-source', severity: 'should', field } as const),
      values: { value: String(value) },
    })),
    parts.length > 0,
  )
}
