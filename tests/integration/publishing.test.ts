import type { Payload } from 'payload'
import type { Case } from '@/collections/payload-types'
import { createCase, examples } from '../support/documents'
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
const shown = async (id: string) => {
  const { docs } = await payload.find({ collection: 'cases', overrideAccess: false, where: { id: { equals: id } } })
  return docs[0]
}

describe('the status', () => {
  test('an update that does not say it leaves what is published', async () => {
    const { id, title } = await createCase(payload)
    await update(id, { title: 'Half a thought' })
    expect(await shown(id)).toMatchObject({ title, _status: 'published' })
    await update(id, { summary: 'A second one' })
    expect(await shown(id)).toMatchObject({ title, _status: 'published' })
    await update(id, { _status: 'published' })
    expect(await shown(id)).toMatchObject({ title: 'Half a thought', summary: 'A second one' })
  })

  test('an update of many that does not say it leaves what is published', async () => {
    const { id, title } = await createCase(payload)
    await payload.update({ collection: 'cases', where: { id: { equals: id } }, data: { title: 'All alike' } })
    expect(await shown(id)).toMatchObject({ title, _status: 'published' })
  })

  test('unpublishing and the trash take a case from the site', async () => {
    const { id } = await createCase(payload)
    await update(id, { _status: 'draft' })
    expect(await shown(id)).toBeUndefined()
    await update(id, { _status: 'published' })
    await update(id, { deletedAt: new Date().toISOString() })
    expect(await shown(id)).toBeUndefined()
  })

  test('the first publish is dated, and later ones keep the date', async () => {
    const { id, publishedAt } = await createCase(payload, { _status: 'draft' })
    expect(publishedAt).toBeFalsy()
    const first = (await update(id, { _status: 'published' })).publishedAt
    expect(Date.parse(first!)).toBeGreaterThan(Date.now() - 60_000)
    await update(id, { _status: 'draft' })
    expect((await update(id, { _status: 'published' })).publishedAt).toBe(first)
    const corrected = '2020-01-02T03:04:05.000Z'
    expect((await update(id, { publishedAt: corrected, _status: 'published' })).publishedAt).toBe(corrected)
  })
})

describe('a changed address', () => {
  const moveTo = (id: string, slug: string) => update(id, { slug, _status: 'published' })
  const leadsTo = async (from: string) => {
    const { docs } = await payload.find({ collection: 'redirects', where: { from: { equals: from } } })
    return docs.map(({ to }) => to)
  }

  test('is remembered, also when the new one was saved as a draft first', async () => {
    const { id } = await createCase(payload, { slug: 'first-name' })
    await update(id, { slug: 'second-name', _status: 'draft' }, { draft: true })
    expect(await leadsTo('/cases/first-name')).toEqual([])
    await update(id, { _status: 'published' })
    expect(await leadsTo('/cases/first-name')).toEqual(['/cases/second-name'])
  })

  test('leads straight to the last one, without chains', async () => {
    const { id } = await createCase(payload, { slug: 'chain-a' })
    for (const slug of ['chain-b', 'chain-c', 'chain-d']) await moveTo(id, slug)
    const ends = await Promise.all(['a', 'b', 'c'].map((name) => leadsTo(`/cases/chain-${name}`)))
    expect(ends).toEqual([['/cases/chain-d'], ['/cases/chain-d'], ['/cases/chain-d']])
  })

  test('never goes round in a circle', async () => {
    const { id } = await createCase(payload, { slug: 'loop-a' })
    await moveTo(id, 'loop-b')
    await moveTo(id, 'loop-a')
    expect(await leadsTo('/cases/loop-a')).toEqual([])
    expect(await leadsTo('/cases/loop-b')).toEqual(['/cases/loop-a'])
  })

  test('gives way to a new document at the old address', async () => {
    const { id } = await createCase(payload, { slug: 'moves-away' })
    await moveTo(id, 'moved')
    await createCase(payload, { slug: 'moves-away' })
    expect(await leadsTo('/cases/moves-away')).toEqual([])
  })

  test('is nothing to remember before the first publish', async () => {
    const { id } = await createCase(payload, { slug: 'never-seen', _status: 'draft' })
    await moveTo(id, 'seen-at-last')
    expect(await leadsTo('/cases/never-seen')).toEqual([])
  })

  test.each([
    ['themes', '/themes/'],
    ['priorities', '/priorities/'],
    ['municipalities', '/municipalities/'],
    ['pages', '/'],
  ] as const)('of %s is remembered below %s', async (collection, folder) => {
    const data = { ...examples[collection](), slug: `${collection}-old` }
    const { id } = await payload.create({ collection: collection as 'pages', data: data as never })
    await payload.update({
      collection: collection as 'pages',
      id,
      data: { slug: `${collection}-new`, _status: 'published' },
    })
    expect(await leadsTo(`${folder}${collection}-old`)).toEqual([`${folder}${collection}-new`])
  })

  test('that staff write by hand follows the same rules', async () => {
    const write = (from: string, to: string) => payload.create({ collection: 'redirects', data: { from, to } })
    await write('/hand-a', '/hand-b')
    await write('/hand-b', '/hand-c')
    expect(await leadsTo('/hand-a')).toEqual(['/hand-c'])
    await write('/hand-z', '/hand-a')
    expect(await leadsTo('/hand-z')).toEqual(['/hand-c'])
    await expect(write('/hand-c', '/hand-a')).rejects.toThrow()
    await expect(write('/same', '/same')).rejects.toThrow()
    for (const wrong of ['no-slash', '//host/path', '/en/cases/a', 'https://example.fi', '/a?b=c']) {
      await expect(write(wrong, '/hand-c')).rejects.toThrow()
      await expect(write('/hand-y', wrong)).rejects.toThrow()
    }
  })
})
