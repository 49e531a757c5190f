type Thrown = { name?: unknown; code?: unknown; cause?: unknown }

/**
 * Names and codes of an error and its causes, for logs. Not their messages: those of a database quote the values that
 * it could not store, those of a mail server quote addresses.
 */
export function errorKinds(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return []
  const { name, code, cause } = error as Thrown
  return [[name, code].filter(Boolean).join(' '), ...errorKinds(cause)]
}
