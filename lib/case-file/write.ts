import type { Payload } from 'payload'
import type { User } from '@/collections/payload-types'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/lib/locales'
import { type CaseRow, COLUMNS, type FileRow, type References } from './columns'
import type { PlanItem } from './plan'
import { readNewest } from './stored-cases'
import { toData } from './to-stored'
import { type StoredCase, toRow } from './to-row'

const collection = 'cases'

/** The one who imports, as Payload wants to know. */
export type Importer = User & { collection: 'users' }

const idsIn = (stored: StoredCase | undefined) => (path: string) => {
  const rows = path.split('.').reduce<unknown>((value, name) => (value as StoredCase | undefined)?.[name], stored)
  return Array.isArray(rows) ? (rows as { id?: string }[]).map((row) => row.id) : []
}

/** Languages in which something is to be written: repeated groups hold texts of each. */
function languagesOf(set: CaseRow, before: CaseRow): Locale[] {
  const has = (rows: unknown, locale: Locale) =>
    ((rows ?? []) as FileRow[]).some((row) =>
      Object.values(row).some((text) => typeof text === 'object' && text[locale]),
    )
  const writes = (locale: Locale) =>
    COLUMNS.some(({ name, kind, locale: own }) => {
      if (!(name in set)) return false
      return own ? own === locale : kind === 'rows' && (has(set[name], locale) || has(before[name], locale))
    })
  return LOCALES.filter(writes)
}

/** What is still to be written of an item: all of it, or what a killed process left. */
const remaining = ({ set }: PlanItem, before: CaseRow): CaseRow =>
  Object.fromEntries(
    Object.entries(set).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name] ?? null)),
  )

const only = (row: CaseRow, keep: (column: (typeof COLUMNS)[number]) => boolean): CaseRow =>
  Object.fromEntries(
    COLUMNS.filter((column) => column.name in row && keep(column)).map(({ name }) => [name, row[name]!]),
  )

/**
 * Writes a case as a draft, through Payload and as the one who imports; what visitors see stays. May be repeated.
 *
 * @returns the id of the case
 * @throws what Payload and the database throw
 */
export async function writeCase(
  payload: Payload,
  user: Importer,
  item: PlanItem,
  references: References,
): Promise<string> {
  const acting = { overrideAccess: false, user, depth: 0, draft: true } as const
  const [stored] = await readNewest(payload, item.id ? { id: { equals: item.id } } : { slug: { equals: item.slug } })
  const before = stored ? toRow(stored, references) : {}
  const set = stored ? remaining(item, before) : item.set
  if (stored && Object.keys(set).length === 0) return stored.id

  const languages = languagesOf(set, before)
  const first = stored ? (languages[0] ?? DEFAULT_LOCALE) : DEFAULT_LOCALE
  const data = toData(set, references, first, idsIn(stored)) as never
  const written = stored
    ? await payload.update({ collection, id: stored.id, data, locale: first, ...acting })
    : await payload.create({
        collection,
        data: { ...(data as object), _status: 'draft' } as never,
        locale: first,
        ...acting,
      })

  for (const locale of languages.filter((language) => language !== first)) {
    const own = only(set, (column) => column.locale === locale || column.kind === 'rows')
    const more = toData(own, references, locale, idsIn(written as unknown as StoredCase)) as never
    await payload.update({ collection, id: written.id, data: more, locale, ...acting })
  }
  return written.id
}
