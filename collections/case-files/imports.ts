import type { Where } from 'payload'
import type { CaseImport } from '@/collections/payload-types'
import { toCell } from '@/lib/case-file/cells'
import type { Plan, PlanItem } from '@/lib/case-file/plan'
import { type StaffRequest, done, forEditors, refuse } from '../respond'
import { words } from '../words'

const collection = 'case-imports'

/** Cases are shown so many at a time, and of each text so much. */
const PER_PAGE = 20
const SHOWN = 300

type Change = { column: string; before: string; after: string }
type Shown = { row: number; slug: string; id: string | null; changes: Change[] }

/** A checked file and what became of it, as the page of the admin shows it. */
export type ImportSummary = {
  id: string
  fileName: string
  by: string
  checkedAt: string
  status: CaseImport['status']
  counts: { created: number; changed: number; same: number; written: number }
  failure: { kind: string; slugs: string[]; left?: string[] } | null
  items: Shown[]
  page: number
  pages: number
}

const shown = ({ row, slug, id, set, was }: PlanItem): Shown => ({
  ...{ row, slug, id },
  changes: Object.entries(set).map(([column, value]) => {
    return { column, before: was[column] ?? '', after: toCell(value).slice(0, SHOWN) }
  }),
})

/** @param page which of the planned cases are shown, from 1 */
export function summaryOf(stored: CaseImport, page: number): ImportSummary {
  const { id, fileName, status, plan, journal, problem, by, createdAt } = stored
  const { items, same } = plan as unknown as Plan
  const created = items.filter((item) => !item.id).length
  const pages = Math.max(1, Math.ceil(items.length / PER_PAGE))
  const at = Math.min(Math.max(1, page), pages)
  const begun = ((journal as { entries?: unknown[] } | null)?.entries ?? []).length
  return {
    ...{ id, fileName, status, page: at, pages, checkedAt: createdAt },
    by: String(typeof by === 'object' ? by?.id : by),
    counts: { created, changed: items.length - created, same, written: status === 'done' ? items.length : begun },
    failure: problem ? (JSON.parse(problem) as ImportSummary['failure']) : null,
    items: items.slice((at - 1) * PER_PAGE, at * PER_PAGE).map(shown),
  }
}

const GONE = words(
  'This import is not here any more. Check the file again.',
  'Tätä tuontia ei enää ole. Tarkista tiedosto uudelleen.',
  'Den här importen finns inte längre. Kontrollera filen på nytt.',
)
const STARTED = words(
  'The import has begun. This page shows how it goes; you may also leave it.',
  'Tuonti on alkanut. Sivu näyttää, miten se etenee. Voit myös poistua sivulta.',
  'Importen har börjat. Sidan visar hur det går; du kan också lämna den.',
)
const STARTED_BEFORE = words(
  'This import was started before.',
  'Tämä tuonti on jo käynnistetty.',
  'Den här importen har redan startats.',
)
const NOT_YOURS = words(
  'Somebody else checked this file. Check it yourself before you import it.',
  'Joku muu on tarkistanut tämän tiedoston. Tarkista se itse ennen tuontia.',
  'Någon annan har kontrollerat filen. Kontrollera den själv innan du importerar.',
)
const NOTHING = words(
  'There is nothing to import: all cases are as in the file.',
  'Tuotavaa ei ole: kaikki esimerkit ovat kuten tiedostossa.',
  'Det finns inget att importera: alla exempel är som i filen.',
)

const find = (req: StaffRequest) =>
  req.payload.findByID({ collection, id: String(req.routeParams?.id), depth: 0, disableErrors: true })

/** A checked file, and how far its import is: GET /api/cases/import/{id}?page=… */
export const readImport = forEditors('get', '/import/:id', async (req) => {
  const found = await find(req)
  if (!found) return refuse(req, 404, GONE)
  const page = Number((req.query as { page?: unknown }).page) || 1
  return Response.json(summaryOf(found, page), { headers: { 'Cache-Control': 'no-store' } })
})

/** Imports a checked file, once: POST /api/cases/import/{id}/start. The worker writes it. */
export const startImport = forEditors('post', '/import/:id/start', async (req) => {
  const found = await find(req)
  if (!found) return refuse(req, 404, GONE)
  if ((found.plan as unknown as Plan).items.length === 0) return refuse(req, 400, NOTHING)
  if (found.status !== 'checked') return refuse(req, 409, STARTED_BEFORE)
  if (found.by !== req.user.id) return refuse(req, 403, NOT_YOURS)
  // The job comes first: a file that says it is running while nothing does would wait for ever. Of two jobs, the
  // second finds it done.
  await req.payload.jobs.queue({ task: 'import-cases', input: { import: found.id } })
  const where: Where = { and: [{ id: { equals: found.id } }, { status: { equals: 'checked' } }] }
  const data = { status: 'running', updatedAt: new Date().toISOString() }
  await req.payload.db.updateOne({ collection, where, data })
  return done(req, STARTED)
})
