import type { Payload } from 'payload'
import { editDistance } from '@/lib/catalogue/edit-distance'
import { REFERRED, type References, type Referred } from './columns'

async function read(payload: Payload, collection: Referred): Promise<References[Referred]> {
  const field = REFERRED[collection]
  const { docs } = await payload.find({
    ...({ collection, depth: 0, pagination: false, overrideAccess: true } as const),
    select: { [field]: true } as never,
  })
  const pairs = (docs as unknown as Record<string, string>[]).map((doc) => [String(doc[field]), doc.id!] as const)
  return { idOf: new Map(pairs), nameOf: new Map(pairs.map(([name, id]) => [id, name])) }
}

/** Reads what cases may refer to: some hundreds of names. @throws what the database throws */
export async function readReferences(payload: Payload): Promise<References> {
  const names = Object.keys(REFERRED) as Referred[]
  const found = await Promise.all(names.map(async (name) => [name, await read(payload, name)] as const))
  return Object.fromEntries(found) as References
}

/** So many letters may be wrong, and so many proposals are made. */
const FAR = 3
const PROPOSED = 3

/** Names that may have been meant by one that there is not, the nearest first. */
export function nearNames(name: string, known: Iterable<string>): string[] {
  const wanted = name.toLowerCase()
  const distance = (candidate: string) =>
    candidate.includes(wanted) || wanted.includes(candidate)
      ? 1
      : editDistance(wanted, candidate.toLowerCase(), FAR).whole
  return [...known]
    .map((candidate) => ({ candidate, far: distance(candidate) }))
    .filter(({ far }) => far <= FAR)
    .sort((a, b) => a.far - b.far)
    .slice(0, PROPOSED)
    .map(({ candidate }) => candidate)
}
