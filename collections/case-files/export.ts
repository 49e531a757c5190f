import { type PayloadRequest, QueryError, type Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { toCells } from '@/lib/case-file/cells'
import { type CaseRow, COLUMNS } from '@/lib/case-file/columns'
import { readReferences } from '@/lib/case-file/references'
import { type StoredCase, toRow } from '@/lib/case-file/to-row'
import { UTF8_MARK, csvRows } from '@/lib/csv'
import { NOT_UNDERSTOOD } from '../respond-words'
import { type StaffRequest, forEditors, refuse } from '../respond'

/** Cases are read so many at a time, so that a large export is never in memory whole. */
const AT_A_TIME = 100

const collection = 'cases'

const whereOf = (req: StaffRequest): Where => {
  const { where = {}, search } = req.query as { where?: Where; search?: unknown }
  const collectionConfig = req.payload.collections[collection].config
  return mergeListSearchAndWhere({ collectionConfig, search: typeof search === 'string' ? search : '', where })
}

async function read(req: StaffRequest, where: Where, page: number) {
  const { docs, hasNextPage } = await req.payload.find({
    ...({ collection, draft: true, depth: 0, locale: 'all', sort: 'slug', limit: AT_A_TIME } as const),
    ...{ where, page, overrideAccess: false, user: req.user },
  })
  return { docs: docs as unknown as (StoredCase & { id: string })[], hasNextPage }
}

/** Which of these cases visitors see. */
async function published({ payload }: PayloadRequest, ids: string[]): Promise<Set<string>> {
  const where = { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] } as Where
  const { docs } = await payload.find({ collection, where, depth: 0, pagination: false, select: {} })
  return new Set(docs.map(({ id }) => id))
}

/** `changed`: visitors see an older version than this one. */
const statusOf = (stored: StoredCase & { id: string }, shown: Set<string>) => {
  if (!shown.has(stored.id)) return 'draft'
  return stored._status === 'published' ? 'published' : 'changed'
}

type Format = {
  name: string
  type: string
  begin: string
  write: (rows: CaseRow[], first: boolean) => string
  end: string
}

const CSV: Format = {
  name: 'cases.csv',
  type: 'text/csv; charset=utf-8',
  // Semicolons, because Excel in Finnish and Swedish puts all of a line into one cell otherwise.
  begin: UTF8_MARK + csvRows([COLUMNS.map(({ name }) => name)], ';'),
  write: (rows) => csvRows(rows.map(toCells), ';'),
  end: '',
}
const JSON_FILE: Format = {
  name: 'cases.json',
  type: 'application/json; charset=utf-8',
  begin: '[\n',
  write: (rows, first) =>
    rows.map((row, index) => `${first && index === 0 ? '' : ',\n'}${JSON.stringify(row)}`).join(''),
  end: '\n]\n',
}

const answer = (format: Format) => async (req: StaffRequest) => {
  const where = whereOf(req)
  const references = await readReferences(req.payload)
  const rowsOf = async (page: number) => {
    const { docs, hasNextPage } = await read(req, where, page)
    const shown = await published(
      req,
      docs.map(({ id }) => id),
    )
    return { rows: docs.map((stored) => toRow(stored, references, statusOf(stored, shown))), hasNextPage }
  }
  try {
    // The first page comes before the answer begins, so that a wrong filter can still be said.
    let next: Awaited<ReturnType<typeof rowsOf>> | undefined = await rowsOf(1)
    let page = 1
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { rows, hasNextPage } = (next ?? (await rowsOf(page)))!
        next = undefined
        const text = format.write(rows, page === 1)
        controller.enqueue(encoder.encode((page === 1 ? format.begin : '') + text + (hasNextPage ? '' : format.end)))
        page += 1
        if (!hasNextPage) controller.close()
      },
    })
    const headers = {
      'Content-Type': format.type,
      'Content-Disposition': `attachment; filename="${format.name}"`,
      'Cache-Control': 'no-store',
    }
    return new Response(body, { headers })
  } catch (error) {
    // A filter by something that is not there, or that the reader may not see.
    if (error instanceof QueryError) return refuse(req, 400, NOT_UNDERSTOOD)
    throw error
  }
}

/** The cases of the list as it is filtered, newest versions, for a spreadsheet: GET /api/cases/export.csv?where=… */
export const exportCsv = forEditors('get', '/export.csv', answer(CSV))

/** The same as JSON: GET /api/cases/export.json?where=… */
export const exportJson = forEditors('get', '/export.json', answer(JSON_FILE))
