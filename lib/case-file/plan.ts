import type { PayloadRequest } from 'payload'
import { DEFAULT_LOCALE } from '@/lib/locales'
import { proposedSlug } from '@/lib/slug'
import { toCell } from './cells'
import { type CaseRow, COLUMNS, type References } from './columns'
import type { CaseProblem } from './problems'
import type { ReadCase, ReadFile } from './read'
import { nearNames, readReferences } from './references'
import { type Newest, readBySlug, readTaken } from './stored-cases'
import { toRow } from './to-row'
import { refusals } from './validate'

/**
 * A case to write: `set` has the columns that change, `was` what stood there, shortened. `seen` is when the case was
 * last saved, so that a change since then is noticed; a new case has neither `id` nor `seen`.
 */
export type PlanItem = {
  row: number
  slug: string
  id: string | null
  seen: string | null
  set: CaseRow
  was: Record<string, string>
}
export type Plan = { items: PlanItem[]; same: number }

/** Of what stood in a column, so much is kept to be shown. */
const SHOWN = 300

const equal = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** Names that no document has. */
function unknownNames({ row, values }: ReadCase, references: References): CaseProblem[] {
  return COLUMNS.flatMap((column): CaseProblem[] => {
    if (column.kind !== 'one' && column.kind !== 'many') return []
    const known = references[column.to].idOf
    const names = [values[column.name] ?? []].flat() as string[]
    return names
      .filter((name) => !known.has(name))
      .map((name) => {
        const near = nearNames(name, known.keys())
        return { row, column: column.name, kind: 'unknown', detail: name, near }
      })
  })
}

type Known = { bySlug: Map<string, Newest>; taken: Set<string>; times: Map<string, number> }

function slugProblem({ row, values }: ReadCase, { bySlug, taken, times }: Known): CaseProblem | undefined {
  const at = { row, column: 'slug' }
  const slug = String(values.slug ?? '')
  if (!slug) return { ...at, kind: 'no-slug', near: [proposedSlug(String(values.title_en ?? ''))].filter(Boolean) }
  if ((times.get(slug) ?? 0) > 1) return { ...at, kind: 'slug-twice', detail: slug }
  if (bySlug.get(slug)?.deletedAt) return { ...at, kind: 'in-trash', detail: slug }
  return !bySlug.has(slug) && taken.has(slug) ? { ...at, kind: 'slug-taken', detail: slug } : undefined
}

/** The English column beside a changed translation is asked too: a translation alone would show nothing. */
const askedAbout = (changed: string[]): Set<string> =>
  new Set([
    ...changed,
    ...COLUMNS.filter(({ name, locale }) => locale && changed.includes(name)).map(({ name, locale }) =>
      name.replace(new RegExp(`_${locale}$`), `_${DEFAULT_LOCALE}`),
    ),
    ...(changed.includes('wholeRegion') ? ['municipalities'] : []),
  ])

async function planCase(read: ReadCase, stored: Newest | undefined, req: PayloadRequest, references: References) {
  const before = stored ? toRow(stored, references) : {}
  const changed = COLUMNS.map(({ name }) => name).filter((name) => {
    return (
      name in read.values &&
      !equal(read.values[name], before[name] ?? (typeof read.values[name] === 'boolean' ? false : null))
    )
  })
  const after = { ...before, ...read.values }
  const asked = stored ? askedAbout(changed) : new Set(COLUMNS.map(({ name }) => name))
  const refused = changed.length > 0 || !stored ? await refusals(after, asked, { req, id: stored?.id, references }) : []
  const problems = refused.map(({ column, said }): CaseProblem => ({ row: read.row, column, kind: 'refused', said }))
  const item: PlanItem = {
    ...{ row: read.row, slug: String(read.values.slug), id: stored?.id ?? null, seen: stored?.updatedAt ?? null },
    set: Object.fromEntries(changed.map((name) => [name, read.values[name] ?? null])),
    was: Object.fromEntries(changed.map((name) => [name, toCell(before[name]).slice(0, SHOWN)])),
  }
  return { item, problems }
}

/**
 * Compares a file of cases with what there is, and writes nothing.
 *
 * @returns what would be written, and every problem; with a problem nothing should be
 * @throws what the database throws
 */
export async function planImport(
  req: PayloadRequest,
  file: ReadFile,
): Promise<{ plan: Plan; problems: CaseProblem[] }> {
  const { payload } = req
  const references = await readReferences(payload)
  const slugs = file.cases.flatMap(({ values }) => (values.slug ? [String(values.slug)] : []))
  const times = new Map<string, number>()
  for (const slug of slugs) times.set(slug, (times.get(slug) ?? 0) + 1)
  const known = { bySlug: await readBySlug(payload, slugs), taken: await readTaken(payload, slugs), times }
  const problems = [...file.problems]
  const plan: Plan = { items: [], same: 0 }
  for (const read of file.cases) {
    const wrong = [slugProblem(read, known) ?? [], unknownNames(read, references)].flat()
    problems.push(...wrong)
    if (wrong.some(({ column }) => column === 'slug')) continue
    const stored = known.bySlug.get(String(read.values.slug))
    const { item, problems: refused } = await planCase(read, stored, req, references)
    const unread = new Set(problems.filter(({ row }) => row === read.row).map(({ column }) => column))
    problems.push(...refused.filter(({ column }) => !unread.has(column)))
    if (stored && Object.keys(item.set).length === 0) plan.same += 1
    else plan.items.push(item)
  }
  return { plan, problems: problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) }
}
