import type { Payload } from 'payload'
import type { Asker } from './matrix-askers'
import { EXAMPLES, type Example, examples, pictureFile } from './documents'

type Data = Record<string, unknown>

/** A document that is there to be asked for. `field` is one that an update changes. */
export type Subject = { slug: string; id: string; field: string; asker: Asker; key?: string; email?: string }

export type World = { payload: Payload; other: string; theme: string; case: string; enquiry: string }

const FIELDS: Record<string, string> = {
  municipalities: 'name',
  media: 'credit',
  redirects: 'to',
  users: 'name',
  'contact-submissions': 'message',
  'enquiry-steps': 'text',
  'preview-links': 'document',
  'link-checks': 'problem',
  'case-imports': 'problem',
  'rate-limits': 'key',
  'payload-jobs': 'queue',
  'payload-kv': 'key',
  'payload-locked-documents': 'globalSlug',
  'payload-preferences': 'value',
  'payload-migrations': 'name',
}

let count = 0

const soon = () => new Date(Date.now() + 60_000).toISOString()

/** What Payload's own collections and our closed ones need to be created. */
const OTHERS: Record<string, (world: World, kind: string, asker: Asker) => Data> = {
  'preview-links': () => ({ collection: 'cases', document: 'x', expiresAt: soon() }),
  'link-checks': () => ({ url: `https://example.fi/${count}` }),
  'case-imports': () => ({ fileName: 'cases.csv', status: 'checked', plan: {} }),
  'payload-jobs': () => ({ taskSlug: 'tidy-up', input: {}, queue: 'default' }),
  'payload-kv': () => ({ key: `key-${count}`, data: {} }),
  'payload-migrations': () => ({ name: `migration-${count}`, batch: 1 }),
  'payload-locked-documents': ({ case: value, enquiry, other }, kind) => ({
    document: kind.includes('enquiry')
      ? { relationTo: 'contact-submissions', value: enquiry }
      : { relationTo: 'cases', value },
    user: { relationTo: 'users', value: other },
  }),
  'payload-preferences': ({ other }, kind, { user }) => ({
    key: `preference-${count}`,
    value: 'first',
    user: { relationTo: 'users', value: kind.includes('own') ? (user?.id ?? other) : other },
  }),
}

const isExample = (slug: string): slug is Example => EXAMPLES.includes(slug as Example)

/** The data of a document of a kind, as whoever asks would send it. */
export function dataOf(world: World, slug: string, kind: string, asker: Asker): Data {
  count += 1
  const data: Data = isExample(slug) ? { ...examples[slug]() } : OTHERS[slug]!(world, kind, asker)
  if (slug === 'cases') {
    data.theme = world.theme
    data.author = kind.includes('own') ? (asker.user?.id ?? world.other) : world.other
  }
  if (slug === 'enquiry-steps') data.enquiry = world.enquiry
  if (data._status) data._status = kind.includes('draft') ? 'draft' : 'published'
  return data
}

/** The file that a picture is made from. */
export const fileFor = async (slug: string) => (slug === 'media' ? { file: await pictureFile(undefined, 60, 40) } : {})

/** Makes a document of a kind, past the rules; one with versions has two of them. */
export async function subjectOf(world: World, slug: string, kind: string, asker: Asker): Promise<Subject> {
  const { payload } = world
  const field = FIELDS[slug] ?? 'title'
  const { user } = asker
  if (slug === 'users' && kind.includes('own') && user) return { slug, id: user.id, field, asker, email: user.email }
  const data = dataOf(world, slug, kind, asker)
  const collection = slug as 'topics'
  // Payload says whose preference it is by who is signed in.
  const by =
    slug === 'payload-preferences' ? { user: { ...user, id: (data.user as Data).value, collection: 'users' } } : {}
  const file = await fileFor(slug)
  const { id } = await payload.create({ collection, data: data as never, depth: 0, ...file, ...(by as object) })
  if (data._status) {
    const again = { [field]: 'The second version', _status: data._status } as never
    await payload.update({ collection, id, data: again, draft: data._status === 'draft' })
  }
  return { slug, id, field, asker, key: data.key as string, email: data.email as string }
}
