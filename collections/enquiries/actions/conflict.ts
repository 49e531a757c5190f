import { STEP_NAMES } from '../names'
import { meanwhile } from '../desk-words'
import { refuse } from '../../respond'
import type { Desk } from './action'

/** Says that someone else was quicker, and what the newest step of the log is. */
export async function conflict({ req, enquiry }: Desk): Promise<Response> {
  const { docs } = await req.payload.find({
    ...{ collection: 'enquiry-steps', depth: 1, limit: 1, sort: '-createdAt' },
    where: { and: [{ enquiry: { equals: enquiry.id } }, { by: { exists: true } }] },
  })
  const step = docs[0]
  const who = typeof step?.by === 'object' ? step.by?.name : undefined
  return refuse(req, 409, meanwhile(who, step && STEP_NAMES[step.what]))
}
