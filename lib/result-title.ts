import type { CaseList } from './view'

type Translate = (key: 'cases' | 'casesOf', values?: { names: string }) => string

/** The title of a result: the words and filters that it was asked for, or that it is all cases. */
export function resultTitle({ q, chosen }: Pick<CaseList, 'q' | 'chosen'>, t: Translate): string {
  const names = [...(q ? [`”${q}”`] : []), ...chosen.map(({ label }) => label.text)].join(', ')
  return names ? t('casesOf', { names }) : t('cases')
}
