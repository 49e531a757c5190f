import type { AfterErrorHook } from 'payload'

type WithFields = { name: string; message: string; data?: { errors?: unknown } | null }

const withoutFields = (result: unknown) =>
  (result as { errors?: { data?: unknown }[] } | undefined)?.errors?.every(({ data }) => !data)

/**
 * Says which field is wrong when a hook of ours has refused it. A build holds Payload twice, in the routes and in
 * instrumentation.ts, whose hooks are the ones that run; its errors are of another class for the route, which then
 * sends the sentence alone: https://github.com/payloadcms/payload/blob/v3.90.1/packages/payload/src/utilities/formatErrors.ts
 */
export const sayWhichField: AfterErrorHook = ({ error, result }) => {
  const { message, data } = error as WithFields
  if (!Array.isArray(data?.errors) || !result || !withoutFields(result)) return
  return { response: { ...result, errors: [{ name: 'ValidationError', message, data }] } as never }
}
