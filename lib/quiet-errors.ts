import { APIError, defaultLoggerOptions } from 'payload'
import { errorKinds } from './error-kinds'

/** Where it happened, without the message that the stack begins with. */
const framesOf = (stack: unknown) =>
  String(stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')

/** Payload's own errors say what was refused, in its words and ours; of all others only names and codes are told. */
const summaryOf = (error: unknown): string =>
  error instanceof APIError ? error.message : errorKinds(error).join(' < ') || typeof error

/**
 * An error as the log has it. The messages of a database quote what it could not store or was asked for, and that can be
 * someone's name or address (GDPR, article 5.1 f).
 */
export const quietError = (error: unknown) => ({
  type: summaryOf(error),
  stack: framesOf((error as { stack?: unknown } | undefined)?.stack),
})

type Entry = [entry: unknown, ...message: unknown[]]

/** An entry without a sentence of its own gets the summary: the logger would take the error's message. */
export function withoutMessage([entry, ...message]: Entry): Entry {
  const error = entry instanceof Error ? entry : (entry as { err?: unknown } | undefined)?.err
  if (error === undefined || message.length > 0) return [entry, ...message]
  const said = (entry as { msg?: unknown }).msg
  return [entry instanceof Error ? { err: error } : entry, said ?? summaryOf(error)]
}

/** Payload's logger as it is, but for errors. */
export const quietErrors = {
  options: {
    serializers: { err: quietError },
    hooks: {
      logMethod(this: unknown, entry: Entry, log: (...entry: Entry) => void) {
        log.apply(this, withoutMessage(entry))
      },
    },
  },
  destination: defaultLoggerOptions,
}
