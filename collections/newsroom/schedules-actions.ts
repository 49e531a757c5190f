import type { Where } from 'payload'
import type { PayloadJob } from '../payload-types'
import { done, refuse } from '../respond'
import { words } from '../words'
import { type Asked, editorsAction, readPart } from './part-endpoint'
import { listSchedules } from './schedules'
import { inputOf, ofDocument, openSchedules } from './schedules-jobs'

const collection = 'payload-jobs'

const GONE = words(
  'This plan is not here any more: it has happened, or someone removed it.',
  'Tätä ajastusta ei enää ole: se on jo toteutunut tai joku on poistanut sen.',
  'Den här planeringen finns inte längre: den har redan skett eller någon har tagit bort den.',
)
const CANCELLED = words('The plan was removed.', 'Ajastus poistettiin.', 'Planeringen togs bort.')
const AGAIN = words(
  'It is tried again within a minute, in your name.',
  'Sitä yritetään uudelleen minuutin kuluessa sinun nimissäsi.',
  'Ett nytt försök görs inom en minut, i ditt namn.',
)

/** One job of this very document that nobody works on now. */
const waiting = ({ collection: slug, document, body }: Asked): Where => {
  const id = (body as { schedule?: unknown } | undefined)?.schedule
  const mine: Where[] = [{ id: { equals: typeof id === 'string' ? id : '' } }, { processing: { not_equals: true } }]
  return openSchedules([...mine, ...ofDocument(slug, document.id)])
}

/** Takes a job from the queue. @returns it, or undefined when it was not there */
async function take(asked: Asked): Promise<PayloadJob | undefined> {
  const { db } = asked.req.payload
  const where = waiting(asked)
  const { docs } = await db.find<PayloadJob>({ collection, where, limit: 1, pagination: false })
  if (docs[0]) await db.deleteMany({ collection, where })
  return docs[0]
}

const cancel = async (asked: Asked) => ((await take(asked)) ? done(asked.req, CANCELLED) : refuse(asked.req, 404, GONE))

const tryAgain = async (asked: Asked) => {
  const { payload, user } = asked.req
  const job = await take(asked)
  if (!job) return refuse(asked.req, 404, GONE)
  const input = { ...inputOf(job), user: { relationTo: 'users', value: user.id } }
  await payload.jobs.queue({ task: 'schedulePublish', input: input as never, waitUntil: new Date() })
  return done(asked.req, AGAIN)
}

/** What is planned for one document, and how editors cancel it or have it tried again. */
export const scheduleEndpoints = [
  readPart('schedules', async ({ req, collection: slug, document }) =>
    Response.json({ schedules: await listSchedules(req.payload, req, ofDocument(slug, document.id)) }),
  ),
  editorsAction('schedule-cancel', cancel),
  editorsAction('schedule-again', tryAgain),
]
