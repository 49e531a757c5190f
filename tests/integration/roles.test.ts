import { Forbidden, type Payload, type Where } from 'payload'
import type { Role } from '@/lib/lists'
import { allowed } from '../support/allowed'
import { createCase, examples } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { type Staff, createStaff } from '../support/staff'

let site: TestPayload
let payload: Payload
let staff: Staff
let draft: ReturnType<typeof examples.cases> & { theme: string }

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  staff = await createStaff(payload)
  const theme = await payload.create({ collection: 'themes', data: examples.themes() })
  draft = { ...examples.cases(), theme: theme.id }
})
afterAll(() => site.stop())

const as = (role: Role) => ({ overrideAccess: false, user: staff[role] }) as const

describe('a contributor', () => {
  const own = (data: object = {}) => {
    const { slug: _slug, ...mine } = draft
    const unfinished = { ...mine, _status: 'draft' as const, ...data }
    return payload.create({ collection: 'cases', data: unfinished as never, ...as('contributor') })
  }

  test('is the author of what they begin, whatever they say', async () => {
    const { author } = await own({ author: staff.editor.id })
    expect(author).toMatchObject({ id: staff.contributor.id })
  })
  test('changes their own draft', async () => {
    const { id } = await own()
    const data = { title: 'Better', _status: 'draft' as const }
    await expect(payload.update({ collection: 'cases', id, data, ...as('contributor') })).resolves.toMatchObject({
      title: 'Better',
    })
  })
  test.each([{ _status: 'published' as const }, { _status: 'published' as const, title: 'New' }])(
    'does not publish: %j',
    async (data) => {
      const { id } = await own()
      for (const draft of [true, false]) {
        await expect(payload.update({ collection: 'cases', id, data, draft, ...as('contributor') })).rejects.toThrow(
          Forbidden,
        )
      }
      const where = { id: { equals: id } }
      await expect(payload.update({ collection: 'cases', where, data, ...as('contributor') })).rejects.toThrow(
        Forbidden,
      )
    },
  )
  test('does not create what is published', async () => {
    await expect(own({ _status: 'published' })).rejects.toThrow(Forbidden)
  })
  test('does not touch their case once it is published, nor a newer draft of it', async () => {
    const { id } = await own()
    await payload.update({ collection: 'cases', id, data: { _status: 'published' } })
    const changes = [{ _status: 'draft' as const }, { title: 'Mine again' }, { deletedAt: new Date().toISOString() }]
    const tries = () =>
      Promise.all(
        changes.map((data) => allowed(() => payload.update({ collection: 'cases', id, data, ...as('contributor') }))),
      )
    expect(await tries()).toEqual([false, false, false])
    await payload.update({
      collection: 'cases',
      id,
      data: { title: 'An editor goes on', _status: 'draft' },
      draft: true,
    })
    expect(await tries()).toEqual([false, false, false])
    const shown = await payload.findByID({ collection: 'cases', id })
    expect(shown).toMatchObject({ _status: 'published' })
  })
  test('copies a published case into a draft of their own', async () => {
    const { id } = await createCase(payload)
    const copy = await payload.duplicate({ collection: 'cases', id, depth: 0, ...as('contributor') })
    expect(copy).toMatchObject({ _status: 'draft', author: staff.contributor.id })
  })
  test('does not restore a published version', async () => {
    const { id } = await own()
    await payload.update({ collection: 'cases', id, data: { _status: 'published' } })
    await payload.update({ collection: 'cases', id, data: { _status: 'draft' } })
    const where: Where = { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] }
    const { docs } = await payload.findVersions({ collection: 'cases', where })
    const restore = () => payload.restoreVersion({ collection: 'cases', id: docs[0]!.id, ...as('contributor') })
    expect(await allowed(restore)).toBe(false)
  })
  test('sees of others only that they are there', async () => {
    const { docs } = await payload.find({ collection: 'users', ...as('contributor') })
    expect(docs.map(({ id }) => id)).toEqual([staff.contributor.id])
  })
})

describe('what a contributor learns of the drafts of others', () => {
  const asContributor = () => ({ overrideAccess: false, user: staff.contributor, draft: true }) as const
  let id: string
  beforeAll(async () => {
    id = (await createCase(payload, { title: 'Shown', author: staff.editor.id })).id
    const data = { title: 'Secret plan', _status: 'draft' as const }
    await payload.update({ collection: 'cases', id, data, draft: true })
  })

  test('is nothing: they read what is published', async () => {
    const found = await payload.findByID({ collection: 'cases', id, ...asContributor() })
    expect(found.title).toBe('Shown')
  })
  test('is nothing by asking about it', async () => {
    const where: Where = { title: { like: 'Secret' } }
    expect((await payload.find({ collection: 'cases', where, ...asContributor() })).totalDocs).toBe(0)
    const { totalDocs } = await payload.findVersions({
      ...{ collection: 'cases', overrideAccess: false, user: staff.contributor },
      where: { 'version.title': { like: 'Secret' } },
    })
    expect(totalDocs).toBe(0)
  })
  test('is nothing by asking about what belongs to a case that they read', async () => {
    const theme = await payload.create({
      ...{ collection: 'themes', data: { ...examples.themes(), title: 'Secret theme', _status: 'draft' } },
    })
    await createCase(payload, { theme: theme.id, author: staff.contributor.id })
    const where: Where = { 'theme.title': { like: 'Secret' } }
    expect((await payload.find({ collection: 'cases', where })).totalDocs).toBe(1)
    expect((await payload.find({ collection: 'cases', where, ...asContributor(), draft: false })).totalDocs).toBe(0)
  })
})

test('the site shows no draft of what is published', async () => {
  const { id } = await createCase(payload, { title: 'Shown' })
  await payload.update({ collection: 'cases', id, data: { title: 'Not finished', _status: 'draft' }, draft: true })
  const titles = async (draft: boolean) => {
    const where = { id: { equals: id } }
    const { docs } = await payload.find({ collection: 'cases', where, draft, overrideAccess: false })
    return docs.map(({ title }) => title)
  }
  expect(await titles(false)).toEqual(['Shown'])
  expect(await titles(true)).toEqual([])
})

describe('an editor', () => {
  test('sees colleagues by name alone', async () => {
    const found = await payload.findByID({ collection: 'users', id: staff.administrator.id, ...as('editor') })
    expect(found.name).toBe(staff.administrator.name)
    expect(found).not.toHaveProperty('email')
    expect(found).not.toHaveProperty('role')
  })
  test('cannot find out an address by searching for it', async () => {
    const where = { email: { like: 'administrator' } }
    await expect(payload.find({ collection: 'users', where, ...as('editor') })).rejects.toThrow()
  })
})
