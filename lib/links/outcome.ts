import { NOT_PUBLIC } from './guard'
import type { Reply } from './request'

/** Why a link does not answer, or why that can't be told. Kept in the database: change none, add new ones. */
export const LINK_PROBLEMS = [
  'not-found',
  'server-error',
  'no-host',
  'refused',
  'timeout',
  'certificate',
  'not-public',
  'loop',
  'connection',
  'busy',
  'closed',
] as const
export type LinkProblem = (typeof LINK_PROBLEMS)[number]

/** What one try says of a link. `unknown`: the server does not tell machines, which says nothing of people. */
export type Outcome = { result: 'fine' } | { result: 'failed' | 'unknown'; problem: LinkProblem }

const failed = (problem: LinkProblem): Outcome => ({ result: 'failed', problem })
const unknown = (problem: LinkProblem): Outcome => ({ result: 'unknown', problem })

const TOO_MANY = 429
const GONE = [404, 410]

/** True when the server asks to be left alone for a while. */
export const asksForRest = ({ status, retryAfter }: Reply): boolean =>
  status === TOO_MANY || (status >= 500 && retryAfter !== undefined)

/** What an answer says of a link. */
export function judge(reply: Reply): Outcome {
  if (asksForRest(reply)) return unknown('busy')
  if (reply.status < 400) return { result: 'fine' }
  if (GONE.includes(reply.status)) return failed('not-found')
  if (reply.status >= 500) return failed('server-error')
  // Signing in, paying, proving to be no machine: a person may get through.
  return unknown('closed')
}

const PROBLEM_OF_CODE: Record<string, LinkProblem> = {
  [NOT_PUBLIC]: 'not-public',
  ENOTFOUND: 'no-host',
  ECONNREFUSED: 'refused',
  ABORT_ERR: 'timeout',
  ETIMEDOUT: 'timeout',
  // Our own resolver is away: that is not the link's fault.
  EAI_AGAIN: 'busy',
}

/** What a failed connection says of a link. */
export function judgeError(error: unknown): Outcome {
  const code = String((error as { code?: unknown }).code ?? '')
  const problem = PROBLEM_OF_CODE[code] ?? (/CERT|SSL|TLS|SELF_SIGNED|ISSUER/.test(code) ? 'certificate' : 'connection')
  return problem === 'busy' ? unknown(problem) : failed(problem)
}
