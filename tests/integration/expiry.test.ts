import type { Payload } from 'payload'
import type { Case } from '@/collections/payload-types'
import { readContentVersion } from '@/lib/content-version'
import { createCase, examples, pictureFile } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'

let site: TestPayload
let payload: Payload

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
})
afterAll(() => site.stop())

const update = (id: string, data: Partial<Case>, more: object = {}) =>
  payload.update({ collection: 'cases', id, data, depth: 0, ...more })

describe('kept pages', () => {
  const expectExpired = async (change: () => Promise<unknown>, expected = true) => {
    const before = await readContentVersion(payload.kv)
    await change()
    const after = await readContentVersion(payload.kv)
    if (expected) expect(after).not.toBe(before)
    else expect(after).toBe(before)
  }

  test('are let go at every change that visitors see', async () => {
    const { id, theme } = await createCase(payload, { _status: 'draft' })
    await expectExpired(() => update(id, { _status: 'published' }))
    await expectExpired(() => update(id, { title: 'Changed', _status: 'published' }))
    await expectExpired(() => update(id, { _status: 'draft' }))
    await expectExpired(() => update(id, { _status: 'published' }))
    await expectExpired(() => update(id, { deletedAt: new Date().toISOString() }))
    await expectExpired(() => update(id, { deletedAt: null }, { trash: true }))
    const { docs } = await payload.findVersions({
      collection: 'cases',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
    })
    await expectExpired(() => payload.restoreVersion({ collection: 'cases', id: docs[0]!.id }))
    await expectExpired(() => payload.delete({ collection: 'cases', id }))
    await expectExpired(() => createCase(payload, { theme }))
  })

  test('stay when a draft is saved', async () => {
    const { id } = await createCase(payload)
    await expectExpired(() => update(id, { title: 'Not finished', _status: 'draft' }, { draft: true }), false)
    await expectExpired(() => update(id, { title: 'Nothing said of the status' }), false)
    const { theme: _theme, ...draft } = { ...examples.cases(), theme: undefined, _status: 'draft' as const }
    await expectExpired(() => payload.create({ collection: 'cases', data: draft as never, draft: true }), false)
  })

  test.each(['themes', 'priorities', 'municipalities', 'pages', 'topics', 'redirects', 'media'] as const)(
    'are let go with %s',
    async (collection) => {
      const file = collection === 'media' ? { file: await pictureFile(undefined, 60, 40) } : {}
      const create = () =>
        payload.create({ collection: collection as 'topics', data: examples[collection]() as never, ...file })
      let id = ''
      await expectExpired(async () => (id = (await create()).id))
      await expectExpired(() => payload.delete({ collection: collection as 'topics', id }))
    },
  )

  test.each(['home', 'site'] as const)('are let go with the global %s', async (slug) => {
    await expectExpired(() => payload.updateGlobal({ slug, data: {} }))
  })

  test('are none of the business of staff accounts and enquiries', async () => {
    await expectExpired(() => payload.create({ collection: 'users', data: examples.users() }), false)
    await expectExpired(
      () => payload.create({ collection: 'contact-submissions', data: examples['contact-submissions']() }),
      false,
    )
  })
})
