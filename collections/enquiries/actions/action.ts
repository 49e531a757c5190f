import type { Endpoint } from 'payload'
import { z } from 'zod'
import type { ContactSubmission } from '@/collections/payload-types'
import { cleanLine, cleanText } from '@/lib/enquiries/clean'
import type { EnquiryStatus } from '@/lib/lists'
import type { Words } from '../../words'
import { NOT_FOUND, NOT_NOW, tooLong } from '../desk-words'
import { NOT_UNDERSTOOD } from '../../respond-words'
import { type StaffRequest, bodyOf, done, forEditors, refuse } from '../../respond'
import { conflict } from './conflict'

/** An enquiry, and who does something with it. */
export type Desk = { req: StaffRequest; enquiry: ContactSubmission }

/** What became of an action: what to say, or that the enquiry is no longer as it was seen. */
export type Result = Words | 'conflict'

/** Something that staff do with an enquiry: its name in the address, when it may be done, what it needs to know. */
export type Action<Input> = {
  name: string
  from: readonly EnquiryStatus[]
  input: z.ZodType<Input>
  run: (desk: Desk, input: Input) => Promise<Result>
}

/** When the enquiry was last changed, as the one who acts saw it: nobody acts on what they have not seen. */
export const SEEN = z.object({ seen: z.iso.datetime() })

const written = (clean: (typed: string) => string) => (typed: unknown) =>
  typeof typed === 'string' ? clean(typed) : typed

/** The problems of a text are known by what they say. */
const PROBLEMS = new Map<string, Words>()
const problem = (text: Words) => {
  PROBLEMS.set(text.en, text)
  return { error: text.en }
}
const needed = (clean: (typed: string) => string, limit: number, missing: Words) =>
  z.preprocess(
    written(clean),
    z
      .string()
      .min(1, problem(missing))
      .max(limit, problem(tooLong(limit))),
  )

/** One line that may not be empty, cleaned. */
export const neededLine = (limit: number, missing: Words) => needed(cleanLine, limit, missing)

/** A text that may not be empty, cleaned. */
export const neededText = (limit: number, missing: Words) => needed(cleanText, limit, missing)

/** The address at which an action is done: POST /api/contact-submissions/:id/<name>. */
export const endpointOf = <Input>({ name, from, input, run }: Action<Input>): Endpoint =>
  forEditors('post', `/:id/${name}`, async (req) => {
    const parsed = input.safeParse(await bodyOf(req))
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      const known = PROBLEMS.get(issue?.message ?? '')
      return refuse(req, 400, known ?? NOT_UNDERSTOOD, known && String(issue?.path[0]))
    }
    const enquiry = await req.payload.findByID({
      ...{ collection: 'contact-submissions', id: String(req.routeParams?.id), depth: 0, disableErrors: true },
      ...{ overrideAccess: false, user: req.user },
    })
    if (!enquiry) return refuse(req, 404, NOT_FOUND)
    const { seen } = parsed.data as { seen?: string }
    if (seen && seen !== enquiry.updatedAt) return conflict({ req, enquiry })
    if (!from.includes(enquiry.status)) return refuse(req, 409, NOT_NOW)
    const result = await run({ req, enquiry }, parsed.data)
    return result === 'conflict' ? conflict({ req, enquiry }) : done(req, result)
  })
