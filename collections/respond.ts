import type { Endpoint, PayloadRequest } from 'payload'
import { errorKinds } from '@/lib/error-kinds'
import { isAdministrator, isEditor, isStaff } from './access/roles'
import { ADMINISTRATORS_ONLY, EDITORS_ONLY, FAILED, SIGN_IN } from './respond-words'
import { type Words, say } from './words'

/** A request of someone who may make it. */
export type StaffRequest = PayloadRequest & { user: NonNullable<PayloadRequest['user']> }

// Answers hold personal data or say whether there is any.
const headers = { 'Cache-Control': 'no-store' }

/** Says that it was done, and what else the page needs to know. */
export const done = (req: PayloadRequest, message: Words, more: object = {}): Response =>
  Response.json({ message: say(req, message), ...more }, { headers })

/** Says why not, in the language of the one who asked; `field` names the field that is wrong. */
export const refuse = (req: PayloadRequest, status: number, message: Words, field?: string): Response =>
  Response.json({ message: say(req, message), ...(field && { field }) }, { status, headers })

type Handler = (req: StaffRequest) => Promise<Response>
type Method = Endpoint['method']

const guarded =
  (mayAsk: (user: unknown) => boolean, otherwise: Words) =>
  (method: Method, path: string, handler: Handler): Endpoint => ({
    method,
    path,
    handler: async (req) => {
      if (!req.user) return refuse(req, 401, SIGN_IN)
      if (!mayAsk(req.user)) return refuse(req, 403, otherwise)
      try {
        return await handler(req as StaffRequest)
      } catch (error) {
        // Payload would write the whole error to its log, and a driver's quotes what it could not store.
        req.payload.logger.error(`The admin failed at ${path}: ${errorKinds(error).join(' < ')}`)
        return refuse(req, 500, FAILED)
      }
    },
  })

/** An endpoint for everyone with an account in force. */
export const forStaff = guarded(isStaff, SIGN_IN)

/** An endpoint for those who publish and answer enquiries. Payload takes the session from the cookie only on our own origin. */
export const forEditors = guarded(isEditor, EDITORS_ONLY)

/** An endpoint for administrators. */
export const forAdministrators = guarded(isAdministrator, ADMINISTRATORS_ONLY)

/** What was sent as JSON, or undefined. */
export const bodyOf = (req: PayloadRequest): Promise<unknown> => Promise.resolve(req.json?.()).catch(() => undefined)
