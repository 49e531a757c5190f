import type { Payload } from 'payload'
import type { Role } from '@/lib/lists'
import { allowed } from '../support/allowed'
import { EXAMPLES, type Example, createCase, examples, pictureFile } from '../support/documents'
import { createEnquiry } from '../support/enquiries'
import { type TestPayload, startPayload } from '../support/payload'
import { type Staff, createStaff } from '../support/staff'

type Asker = Role | 'anonymous'
const ASKERS: Asker[] = ['anonymous', 'contributor', 'editor', 'administrator']
const STAFF: Asker[] = ['contributor', 'editor', 'administrator']
const EDITORS: Asker[] = ['editor', 'administrator']
const ADMINISTRATORS: Asker[] = ['administrator']

type Rules = { create: Asker[]; readAll: Asker[]; readPublished?: Asker[]; update: Asker[]; delete: Asker[] }
const EDITORIAL: Rules = {
  create: EDITORS,
  readAll: STAFF,
  readPublished: ['anonymous'],
  update: EDITORS,
  delete: EDITORS,
}

/** Who may do what with a document that is not their own. "Anonymous" is the site's own reading (Local API). */
const MATRIX: Record<Example, Rules> = {
  cases: { ...EDITORIAL, create: STAFF },
  themes: EDITORIAL,
  priorities: EDITORIAL,
  municipalities: EDITORIAL,
  pages: EDITORIAL,
  topics: { ...EDITORIAL, readAll: ASKERS },
  media: { ...EDITORIAL, readAll: ASKERS, create: STAFF },
  redirects: { ...EDITORIAL, readAll: ['anonymous', ...EDITORS] },
  users: { create: ADMINISTRATORS, readAll: EDITORS, update: ADMINISTRATORS, delete: ADMINISTRATORS },
  'contact-submissions': { create: [], readAll: EDITORS, update: [], delete: ADMINISTRATORS },
  'enquiry-steps': { create: [], readAll: EDITORS, update: [], delete: [] },
  'rate-limits': { create: [], readAll: [], update: [], delete: [] },
}

let site: TestPayload
let payload: Payload
let staff: Staff
let themeId: string
let enquiryId: string

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  staff = await createStaff(payload)
  themeId = (await payload.create({ collection: 'themes', data: examples.themes() })).id
  enquiryId = (await createEnquiry(payload)).id
})
afterAll(() => site.stop())

const as = (asker: Asker) => ({ overrideAccess: false, ...(asker !== 'anonymous' && { user: staff[asker] }) }) as const

/** The data of an example; a contributor's cases are drafts. */
function dataFor(collection: Example, status: 'draft' | 'published' = 'published') {
  const data: Record<string, unknown> = { ...examples[collection]() }
  if (collection === 'cases') data.theme = themeId
  if (collection === 'enquiry-steps') data.enquiry = enquiryId
  if (data._status) data._status = status
  return data
}

/** One create of any collection: the types of the Local API know only one collection at a time. */
async function create(collection: Example, data: object, options: object = {}): Promise<{ id: string }> {
  const file = collection === 'media' ? { file: await pictureFile(undefined, 60, 40) } : {}
  return payload.create({ collection: collection as 'topics', data: data as never, ...file, ...options })
}

const cells = (asks: keyof Rules) =>
  EXAMPLES.flatMap((collection) =>
    ASKERS.map((asker) => [asker, collection, Boolean(MATRIX[collection][asks]?.includes(asker))] as const),
  )

describe('create', () => {
  test.each(cells('create'))('%s, %s: %s', async (asker, collection, expected) => {
    const data = dataFor(collection, asker === 'contributor' ? 'draft' : 'published')
    expect(await allowed(() => create(collection, data, as(asker)))).toBe(expected)
  })
})

describe('update', () => {
  test.each(cells('update'))('%s, %s: %s', async (asker, collection, expected) => {
    const { id } = await create(collection, dataFor(collection, 'draft'))
    const update = () => payload.update({ collection: collection as 'topics', id, data: {}, draft: true, ...as(asker) })
    expect(await allowed(update)).toBe(expected)
  })
})

describe('delete', () => {
  test.each(cells('delete'))('%s, %s: %s', async (asker, collection, expected) => {
    const { id } = await create(collection, dataFor(collection, 'draft'))
    expect(await allowed(() => payload.delete({ collection: collection as 'topics', id, ...as(asker) }))).toBe(expected)
  })
})

describe('read', () => {
  test.each(EXAMPLES.flatMap((collection) => ASKERS.map((asker) => [asker, collection] as const)))(
    '%s, %s',
    async (asker, collection) => {
      const { readAll, readPublished } = MATRIX[collection]
      const draft = await create(collection, dataFor(collection, 'draft'))
      const published = await create(collection, dataFor(collection, 'published'))
      const found = async (id: string) => {
        const where = { id: { equals: id } }
        let total = 0
        await allowed(async () => {
          total = (await payload.find({ collection: collection as 'topics', where, ...as(asker) })).totalDocs
        })
        return total === 1
      }
      expect({ draft: await found(draft.id), published: await found(published.id) }).toEqual({
        draft: readAll.includes(asker),
        published: readAll.includes(asker) || Boolean(readPublished?.includes(asker)),
      })
    },
  )

  test.each(ASKERS)('versions, %s', async (asker) => {
    const reads = () => payload.findVersions({ collection: 'cases', ...as(asker) })
    expect(await allowed(reads)).toBe(asker !== 'anonymous')
  })

  test('no one reaches the drafts of a published document over it', async () => {
    const { id } = await createCase(payload, { title: 'Shown' })
    await payload.update({ collection: 'cases', id, data: { title: 'Not finished', _status: 'draft' }, draft: true })
    const titles = async (draft: boolean) => {
      const where = { id: { equals: id } }
      const { docs } = await payload.find({ collection: 'cases', where, draft, ...as('anonymous') })
      return docs.map(({ title }) => title)
    }
    expect(await titles(false)).toEqual(['Shown'])
    expect(await titles(true)).toEqual([])
  })
})

describe('globals', () => {
  test.each(ASKERS)('read, %s', async (asker) => {
    expect(await allowed(() => payload.findGlobal({ slug: 'home', ...as(asker) }))).toBe(true)
    expect(await allowed(() => payload.findGlobal({ slug: 'site', ...as(asker) }))).toBe(true)
  })
  test.each(ASKERS)('update, %s', async (asker) => {
    expect(await allowed(() => payload.updateGlobal({ slug: 'home', data: {}, ...as(asker) }))).toBe(
      EDITORS.includes(asker),
    )
    expect(await allowed(() => payload.updateGlobal({ slug: 'site', data: {}, ...as(asker) }))).toBe(
      asker === 'administrator',
    )
  })
})
