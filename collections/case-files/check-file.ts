import { planImport } from '@/lib/case-file/plan'
import { readFile } from '@/lib/case-file/read'
import { type StaffRequest, forEditors, refuse } from '../respond'
import { words } from '../words'
import { summaryOf } from './imports'
import { sentenceOf } from './problem-words'

/** In bytes. */
const LARGEST = 5 * 1024 * 1024

/** So many problems are named; then it is easier to make the file anew. */
const NAMED = 200

const TOO_LARGE = words(
  'The file is larger than 5 MB. Make several files.',
  'Tiedosto on yli 5 Mt. Jaa se useaan tiedostoon.',
  'Filen är större än 5 MB. Dela upp den i flera filer.',
)

const isTooLarge = (req: StaffRequest) => Number(req.headers.get('Content-Length') ?? 0) > LARGEST

/**
 * Looks through a file of cases and changes nothing: POST /api/cases/import?name=cases.csv, the file as the body. Only
 * without any problem it is kept, to be imported.
 */
export const checkFile = forEditors('post', '/import', async (req) => {
  const bytes = isTooLarge(req) ? undefined : new Uint8Array(await req.arrayBuffer!())
  if (!bytes || bytes.byteLength > LARGEST) return refuse(req, 413, TOO_LARGE)
  const { name } = req.query as { name?: unknown }
  const fileName = typeof name === 'string' ? name.slice(0, 200) : 'cases.csv'
  const { plan, problems } = await planImport(req, readFile(fileName, bytes))
  const headers = { 'Cache-Control': 'no-store' }
  if (problems.length > 0) {
    const named = problems.slice(0, NAMED).map((problem) => {
      return { row: problem.row, column: problem.column, text: sentenceOf(req, problem) }
    })
    return Response.json({ problems: named, problemCount: problems.length }, { headers })
  }
  const kept = await req.payload.create({
    collection: 'case-imports',
    data: { fileName, status: 'checked', by: req.user.id, plan: plan as never },
    depth: 0,
  })
  return Response.json(summaryOf(kept, 1), { headers })
})
