import { handleEndpoints } from 'payload'
import type { Payload } from 'payload'

/** What the check of a file answers: a summary, or problems. */
export type Checked = {
  status: number
  id?: string
  counts?: { created: number; changed: number; same: number }
  items?: { slug: string; changes: { column: string; before: string; after: string }[] }[]
  problems?: { row: number | null; column: string | null; text: string }[]
  message?: string
}

/**
 * Sends a file of cases to be checked, as the page of the admin does.
 *
 * @param content its text, or its bytes
 */
export async function checkFile(
  payload: Payload,
  token: string,
  content: string | Uint8Array<ArrayBuffer>,
  { name = 'cases.csv', language = 'en' } = {},
): Promise<Checked> {
  const request = new Request(`http://localhost:3000/api/cases/import?name=${name}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/octet-stream',
      Authorization: `JWT ${token}`,
      Cookie: `payload-lng=${language}`,
    },
    body: content,
  })
  const response = await handleEndpoints({ config: payload.config, request })
  return { ...((await response.json()) as object), status: response.status }
}
