import type { AfterErrorHook } from 'payload'

type Told = { name?: string; message?: string; data?: unknown }
type Refusal = Error & { status?: number; isPublic?: boolean; data?: unknown }

const SERVER_ERROR = 500

/** What Payload says of an error whose class it does not know. */
const UNKNOWN = 'An unknown error occurred.'

/** As Payload decides it: what is not meant for whoever asked is never told. */
const isForEveryone = ({ isPublic, status = SERVER_ERROR }: Refusal) => isPublic ?? status !== SERVER_ERROR

/**
 * Says why a hook of ours has refused something, and which field is wrong. A build holds Payload twice, in the routes
 * and in instrumentation.ts, whose hooks are the ones that run. Their errors are of another class for the route, which
 * then says that it is unknown, or leaves out the fields:
 * https://github.com/payloadcms/payload/blob/v3.90.1/packages/payload/src/utilities/formatErrors.ts
 */
export const sayWhy: AfterErrorHook = ({ error, result }) => {
  const { message, data } = error as Refusal
  const told = (result as { errors?: Told[] } | undefined)?.errors?.[0]
  const isLost = told?.message === UNKNOWN || Boolean(data && told?.message === message && !told.data)
  if (!isLost || !isForEveryone(error as Refusal)) return
  const name = (data as { errors?: unknown } | null | undefined)?.errors ? 'ValidationError' : 'APIError'
  return { response: { errors: [data ? { name, message, data } : { message }] } as never }
}
