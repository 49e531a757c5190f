import type { Where } from 'payload'
import type { EnquiryStatus } from '@/lib/lists'
import { words } from '../../words'
import { type Action, type Desk, SEEN } from './action'
import { moveOn } from './log'

const REOPENED = words('The enquiry is open again.', 'Yhteydenotto on taas avoinna.', 'Kontakten är öppen igen.')

/** What was closed in quarantine goes back there: its sender has had no confirmation. */
async function statusAfter({ req, enquiry }: Desk): Promise<EnquiryStatus> {
  const where: Where = { and: [{ enquiry: { equals: enquiry.id } }, { what: { equals: 'released' } }] }
  const released = await req.payload.count({ collection: 'enquiry-steps', where })
  if (enquiry.suspicions?.length && released.totalDocs === 0) return 'quarantine'
  return enquiry.handler ? 'in-progress' : 'new'
}

/** Opens an enquiry again that was answered or closed. */
export const reopen: Action<{ seen: string }> = {
  name: 'reopen',
  from: ['answered', 'closed'],
  input: SEEN,
  run: async (desk, { seen }) => {
    const change = { status: await statusAfter(desk) }
    return (await moveOn(desk, seen, { what: 'reopened' }, change)) ? REOPENED : 'conflict'
  },
}
