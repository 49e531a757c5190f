import type { Payload, Where } from 'payload'
import type { StoredCase } from './to-row'

/** A case as it is in the database, newest version, texts in all languages. */
export type Newest = StoredCase & {
  id: string
  slug: string
  updatedAt: string
  _status: string
  deletedAt?: string | null
}

const collection = 'cases'
const AT_A_TIME = 200

const READ = { collection, depth: 0, locale: 'all', trash: true, overrideAccess: true, pagination: false } as const

/** The newest versions that a query finds, the trash included. @throws what the database throws */
export async function readNewest(payload: Payload, where: Where): Promise<Newest[]> {
  const { docs } = await payload.find({ ...READ, draft: true, where })
  return docs as unknown as Newest[]
}

/** The newest versions with these slugs, by slug. @throws what the database throws */
export async function readBySlug(payload: Payload, slugs: string[]): Promise<Map<string, Newest>> {
  const found = new Map<string, Newest>()
  for (let at = 0; at < slugs.length; at += AT_A_TIME) {
    const some = slugs.slice(at, at + AT_A_TIME)
    for (const each of await readNewest(payload, { slug: { in: some } })) found.set(each.slug, each)
  }
  return found
}

/** Which of these slugs are the published address of a case whose draft has another one. */
export async function readTaken(payload: Payload, slugs: string[]): Promise<Set<string>> {
  const taken = new Set<string>()
  for (let at = 0; at < slugs.length; at += AT_A_TIME) {
    const where = { slug: { in: slugs.slice(at, at + AT_A_TIME) } }
    const { docs } = await payload.find({ ...READ, where, select: { slug: true } as never })
    for (const { slug } of docs as unknown as Newest[]) taken.add(slug)
  }
  return taken
}
