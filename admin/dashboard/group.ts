import type { Payload, TypedUser } from 'payload'
import type { Language } from '../language'

/** Something that waits. `count` is how many rows its address shows. */
export type Entry = { href: string; text: string; count?: number; note?: string; when?: string; isLate?: boolean }

/** What waits for one reason. */
export type Group = { name: string; heading: string; entries: Entry[] }

/** For whom the dashboard is drawn. */
export type Reader = Language & { payload: Payload; user: TypedUser }

/** Looks for what waits; a group without entries is not shown. */
export type ReadGroup = (reader: Reader) => Promise<Group[]>
