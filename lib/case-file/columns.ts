import { LOCALES, type Locale } from '@/lib/locales'

/** A collection whose documents cases name, and what a file calls them by: pictures by their file, others by slug. */
export const REFERRED = {
  themes: 'slug',
  priorities: 'slug',
  municipalities: 'slug',
  topics: 'slug',
  media: 'filename',
} as const
export type Referred = keyof typeof REFERRED

/** What a row of a repeated group holds: texts in each language, and values that are the same in all. */
export type RowFields = { local: readonly string[]; same: readonly string[] }

type Kind =
  | { kind: 'line' | 'lines' | 'choice' | 'number' | 'yes' | 'date' | 'markdown' | 'status' }
  | { kind: 'one' | 'many'; to: Referred }
  | { kind: 'rows'; fields: RowFields }

/** A column of a file of cases: its heading, the path of the field in a case, and the language if it has one. */
export type Column = Kind & { name: string; path: string; locale?: Locale }

const same = (name: string, kind: Kind, path = name): Column[] => [{ ...kind, name, path }]
const each = (name: string, kind: Kind, path = name): Column[] =>
  LOCALES.map((locale) => ({ ...kind, name: `${name}_${locale}`, path, locale }))
const rows = (name: string, local: string[], more: string[] = [], path = name): Column[] =>
  same(name, { kind: 'rows', fields: { local, same: more } }, path)

/** All that a file of cases holds, in this order. `docs/import-export.md` says it in plain words. */
export const COLUMNS: readonly Column[] = [
  ...same('slug', { kind: 'line' }),
  ...same('status', { kind: 'status' }, '_status'),
  ...each('title', { kind: 'line' }),
  ...each('summary', { kind: 'lines' }),
  ...same('theme', { kind: 'one', to: 'themes' }),
  ...same('priorities', { kind: 'many', to: 'priorities' }),
  ...same('wholeRegion', { kind: 'yes' }),
  ...same('municipalities', { kind: 'many', to: 'municipalities' }),
  ...same('topics', { kind: 'many', to: 'topics' }),
  ...same('stage', { kind: 'choice' }),
  ...same('yearStarted', { kind: 'number' }),
  ...same('yearEnded', { kind: 'number' }),
  ...each('yearNote', { kind: 'line' }),
  ...same('cover', { kind: 'one', to: 'media' }),
  ...each('body', { kind: 'markdown' }),
  ...each('lessons', { kind: 'markdown' }),
  ...each('seeks', { kind: 'lines' }),
  ...each('offers', { kind: 'lines' }),
  ...rows('keyFacts', ['label', 'value']),
  ...rows('results', ['value', 'statement', 'sourceLabel'], ['sourceUrl']),
  ...rows('organisations', ['name'], ['kind', 'url']),
  ...rows('links', ['label'], ['url']),
  ...same('lastReviewed', { kind: 'date' }, 'review.lastReviewed'),
  ...same('reviewDue', { kind: 'yes' }, 'review.due'),
  ...same('reviewNote', { kind: 'lines' }, 'review.note'),
  ...rows('sources', [], ['url'], 'review.sources'),
  ...each('seoTitle', { kind: 'line' }, 'seo.title'),
  ...each('seoDescription', { kind: 'lines' }, 'seo.description'),
]

/** A row of a repeated group: each text by language, each other value as it is. */
export type FileRow = Record<string, string | Partial<Record<Locale, string>>>

/** What stands in a column: nothing is null. */
export type Value = string | number | boolean | string[] | FileRow[] | null

/** A case as a file has it; a column that a file does not have is missing. */
export type CaseRow = Record<string, Value>

/** Names of documents that cases refer to, and their ids. */
export type References = Record<Referred, { idOf: Map<string, string>; nameOf: Map<string, string> }>
