import type { Payload } from 'payload'

/**
 * The names of accounts, and nothing else of them: colleagues see who did what. Past the access rules, which let
 * contributors see nobody's account.
 *
 * @param ids what may be an account's id; the rest is passed over
 * @returns names by id, without accounts that are gone
 */
export async function namesOf(payload: Payload, ids: unknown[]): Promise<Map<string, string>> {
  const known = [...new Set(ids.filter((id): id is string => typeof id === 'string' && id !== ''))]
  if (known.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: known } },
    select: { name: true },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
