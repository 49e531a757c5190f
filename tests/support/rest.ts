import { handleEndpoints } from 'payload'
import type { Payload } from 'payload'
import { PASSWORD } from './staff'

export type Answer = { status: number; body: string; json: Record<string, unknown>; headers: Headers }
export type Rest = (
  method: string,
  path: string,
  init?: { body?: unknown; token?: string; headers?: HeadersInit },
) => Promise<Answer>

/**
 * Payload's REST interface as app/(payload)/api serves it, without a server between.
 *
 * @returns a function that sends a request; `token` signs it
 */
export function restOf(payload: Payload): Rest {
  return async (method, path, { body, token, headers } = {}) => {
    const isForm = body instanceof FormData
    const request = new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: {
        ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }),
        ...(token && { Authorization: `JWT ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    })
    const response = await handleEndpoints({ config: payload.config, request })
    const text = await response.text()
    const isJson = response.headers.get('Content-Type')?.includes('json')
    return { status: response.status, body: text, json: isJson ? JSON.parse(text) : {}, headers: response.headers }
  }
}

/** Signs in over REST. */
export const signIn = (rest: Rest, email: string, password = PASSWORD) =>
  rest('POST', '/users/login', { body: { email, password } })

/** The token of a session that must begin. */
export async function tokenOf(rest: Rest, email: string, password = PASSWORD): Promise<string> {
  const { json, status } = await signIn(rest, email, password)
  if (status !== 200) throw new Error(`Not signed in: ${status}`)
  return json.token as string
}
