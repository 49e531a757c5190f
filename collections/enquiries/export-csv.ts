import { QueryError, type Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { toCsv } from '@/lib/csv'
import { DEFAULT_LOCALE } from '@/lib/locales'
import { say } from '../words'
import { COLUMNS } from './csv-columns'
import { NOT_UNDERSTOOD } from '../respond-words'
import { type StaffRequest, forEditors, refuse } from '../respond'

/** More than a year of enquiries; the newest come first. */
const MOST_ROWS = 10_000

const find = (req: StaffRequest) => {
  const { where = {}, search } = req.query as { where?: Where; search?: unknown }
  const collectionConfig = req.payload.collections['contact-submissions'].config
  return req.payload.find({
    ...{ collection: 'contact-submissions', depth: 1, limit: MOST_ROWS, sort: '-createdAt' },
    // English stands in for a name that is not translated.
    ...{ locale: DEFAULT_LOCALE, overrideAccess: false, user: req.user },
    where: mergeListSearchAndWhere({ collectionConfig, search: typeof search === 'string' ? search : '', where }),
  })
}

/** The enquiries of the list as it is filtered, for a spreadsheet: GET /api/contact-submissions/csv?where=… */
export const exportCsv = forEditors('get', '/csv', async (req) => {
  try {
    const { docs } = await find(req)
    const text = (value: ReturnType<(typeof COLUMNS)[number][1]>) =>
      value && typeof value === 'object' ? say(req, value) : (value ?? '')
    const rows = docs.map((enquiry) => COLUMNS.map(([, valueOf]) => text(valueOf(enquiry))))
    return new Response(toCsv([COLUMNS.map(([heading]) => say(req, heading)), ...rows]), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="enquiries.csv"',
        'Cache-Control': 'no-store',
      },
    })
  } catch (error) {
    // A filter by something that is not there, or that the reader may not see.
    if (error instanceof QueryError) return refuse(req, 400, NOT_UNDERSTOOD)
    throw error
  }
})
