import { defaultLoggerOptions } from 'payload'
import { errorKinds } from './error-kinds'

/** Where it happened, without the message that the stack begins with. */
const framesOf = (stack: unknown) =>
  String(stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')

/**
 * An error as the log has it: names, codes and places. The messages of a database quote what it could not store or was
 * asked for, and that can be someone's name or address (GDPR, article 5.1 f).
 */
export const quietError = (error: unknown) => ({
  type: errorKinds(error).join(' < ') || typeof error,
  stack: framesOf((error as { stack?: unknown } | undefined)?.stack),
})

/** Payload's logger as it is, but for errors. */
export const quietErrors = { options: { serializers: { err: quietError } }, destination: defaultLoggerOptions }
