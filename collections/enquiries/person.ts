import { z } from 'zod'
import { LIMITS } from '@/lib/enquiries/limits'
import { scrub } from '@/lib/database-scrub'
import { words } from '../words'
import { findPerson } from './find-person'
import { bodyOf, done, forAdministrators, forEditors, refuse } from '../respond'

const ADDRESS = z.string().trim().min(3).max(LIMITS.email).includes('@')

const ADDRESS_MISSING = words(
  'Write a whole e-mail address.',
  'Kirjoita koko sähköpostiosoite.',
  'Skriv en hel e-postadress.',
)
const NOT_THE_SAME = words(
  'The two addresses are not the same. Nothing was erased.',
  'Osoitteet eivät ole samat. Mitään ei poistettu.',
  'Adresserna är inte desamma. Ingenting raderades.',
)
const FOUND = words('This is what we have.', 'Tässä on, mitä meillä on.', 'Det här är vad vi har.')
const ERASED = words(
  'Everything from this address is erased.',
  'Kaikki tästä osoitteesta tullut on poistettu.',
  'Allt från den här adressen är raderat.',
)

/** All that is kept about one address. In the body of a POST: addresses of pages end up in the logs of servers. */
export const exportPerson = forEditors('post', '/person', async (req) => {
  const parsed = z.object({ email: ADDRESS }).safeParse(await bodyOf(req))
  if (!parsed.success) return refuse(req, 400, ADDRESS_MISSING, 'email')
  const { payload, user } = req
  const ids = await findPerson(payload, parsed.data.email)
  const options = { depth: 0, pagination: false, overrideAccess: false, user, sort: 'createdAt' } as const
  const enquiries = await payload.find({ ...options, collection: 'contact-submissions', where: { id: { in: ids } } })
  const steps = await payload.find({ ...options, collection: 'enquiry-steps', where: { enquiry: { in: ids } } })
  return done(req, FOUND, { enquiries: enquiries.docs, steps: steps.docs })
})

/** Erases all that is kept about one address (GDPR, article 17). */
export const erasePerson = forAdministrators('post', '/erase', async (req) => {
  const parsed = z.object({ email: ADDRESS, again: z.string().trim() }).safeParse(await bodyOf(req))
  if (!parsed.success) return refuse(req, 400, ADDRESS_MISSING, 'email')
  const { email, again } = parsed.data
  if (email.toLowerCase() !== again.toLowerCase()) return refuse(req, 400, NOT_THE_SAME, 'again')
  const { payload, user } = req
  const ids = await findPerson(payload, email)
  const options = { collection: 'contact-submissions', depth: 0, overrideAccess: false, user } as const
  for (const id of ids) await payload.delete({ ...options, id })
  await scrub(payload)
  payload.logger.info(`Erased the enquiries of one address: ${ids.length}`)
  return done(req, ERASED, { erased: ids.length })
})
