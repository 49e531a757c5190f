import type { Payload } from 'payload'
import type { Case } from '@/collections/payload-types'
import { readContentVersion } from '@/lib/content-version'
import type { Role } from '@/lib/lists'
import { createCase, examples } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { type Answer, type Rest, restOf, tokenOf } from '../support/rest'
import { type Staff, createAccount, createStaff } from '../support/staff'

let site: TestPayload
let payload: Payload
let rest: Rest
let staff: Staff
let theme: string
const tokens = {} as Record<Role | 'other', string>

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  rest = restOf(payload)
  staff = await createStaff(payload)
  theme = (await payload.create({ collection: 'themes', data: examples.themes() })).id
  const other = await createAccount(payload, 'editor', { email: 'other@example.fi', name: 'Another editor' })
  for (const role of ['administrator', 'editor', 'contributor'] as const) {
    tokens[role] = await tokenOf(rest, staff[role].email)
  }
  tokens.other = await tokenOf(rest, other.email)
})
afterAll(() => site.stop())

const docOf = ({ json }: Answer) => json.doc as Case
const begin = async (more: object = {}) => {
  const { _status, ...data } = examples.cases()
  const body = { ...data, theme, ...more }
  return docOf(await rest('POST', '/cases?draft=true&depth=0&locale=en', { body, token: tokens.contributor }))
}
const save = (id: string, role: Role, body: object, draft = true) =>
  rest('PATCH', `/cases/${id}?depth=0&locale=en${draft ? '&draft=true' : ''}`, {
    body: { _status: 'draft', ...body },
    token: tokens[role],
  })
const newest = (id: string) => payload.findByID({ collection: 'cases', id, draft: true, depth: 0, trash: true })
const history = async (id: string, role: Role = 'editor') => {
  const { json } = await rest('GET', `/cases/${id}/history`, { token: tokens[role] })
  return (json.entries as Record<string, unknown>[]).map(({ step, by, comment }) =>
    [step, by, comment].filter(Boolean).join(' | '),
  )
}

describe('the way of a draft', () => {
  test('is told by its versions: who, what and why', async () => {
    const { id } = await begin()
    await save(id, 'contributor', { title: 'Better' })
    await save(id, 'contributor', { workflow: 'in-review', comment: 'Please look at the numbers' })
    await save(id, 'editor', { workflow: 'changes-requested', comment: 'Where is the source?' })
    await save(id, 'contributor', { title: 'Better still' })
    await save(id, 'contributor', { workflow: 'in-review' })
    await save(id, 'editor', { _status: 'published' }, false)
    await save(id, 'administrator', {}, false)
    expect(await history(id)).toEqual([
      'unpublished | The administrator',
      'published | The editor',
      'asked-for-review | The contributor',
      'saved | The contributor',
      'changes-requested | The editor | Where is the source?',
      'asked-for-review | The contributor | Please look at the numbers',
      'saved | The contributor',
      'begun | The contributor',
    ])
    const { json } = await rest('GET', `/cases/${id}/history`, { token: tokens.contributor })
    expect(json.total).toBe(8)
    const [last] = json.entries as { at: string }[]
    expect(Date.parse(last?.at ?? '')).toBeGreaterThan(Date.now() - 60_000)
  })

  test('may begin with the request for review', async () => {
    const { id, workflow } = await begin({ workflow: 'in-review', comment: 'All done' })
    expect(workflow).toBe('in-review')
    expect(await history(id)).toEqual(['asked-for-review | The contributor | All done'])
  })

  test('is nobody’s business without an account', async () => {
    const { id } = await begin()
    for (const part of ['history', 'workflow', 'schedules']) {
      expect((await rest('GET', `/cases/${id}/${part}`)).status).toBe(401)
    }
  })
})

describe('a contributor', () => {
  test('asks for review and takes it back', async () => {
    const { id } = await begin()
    expect(docOf(await save(id, 'contributor', { workflow: 'in-review' })).workflow).toBe('in-review')
    expect(docOf(await save(id, 'contributor', { workflow: 'writing' })).workflow).toBe('writing')
    expect((await history(id))[0]).toBe('taken-back | The contributor')
  })

  test('never asks for changes', async () => {
    const { id } = await begin({ workflow: 'in-review' })
    const { status, body } = await save(id, 'contributor', { workflow: 'changes-requested', comment: 'Ha' })
    expect(status).toBe(403)
    expect(body).toContain('Only editors')
    expect((await newest(id)).workflow).toBe('in-review')
  })

  test('keeps the request for changes until they ask again', async () => {
    const { id } = await begin({ workflow: 'in-review' })
    await save(id, 'editor', { workflow: 'changes-requested', comment: 'More' })
    expect(docOf(await save(id, 'contributor', { title: 'More' })).workflow).toBe('changes-requested')
    const { status, body } = await save(id, 'contributor', { workflow: 'writing' })
    expect(status).toBe(403)
    expect(body).toContain('ask for review again')
    expect(docOf(await save(id, 'contributor', { workflow: 'in-review' })).workflow).toBe('in-review')
  })

  test('asks for nothing in the name of somebody else', async () => {
    const { id } = await begin({ changedBy: staff.editor.id, step: 'published' })
    expect(await newest(id)).toMatchObject({ changedBy: staff.contributor.id, step: 'begun' })
    await save(id, 'contributor', { changedBy: staff.editor.id, step: 'published', title: 'Mine' })
    expect(await newest(id)).toMatchObject({ changedBy: staff.contributor.id, step: 'saved' })
  })

  test('does not move a draft of somebody else', async () => {
    const { id } = await createCase(payload, { _status: 'draft' })
    expect((await save(id, 'contributor', { workflow: 'in-review' })).status).toBe(403)
  })
})

describe('an editor', () => {
  test('says what should be changed', async () => {
    const { id } = await begin({ workflow: 'in-review' })
    for (const comment of [undefined, '', '  ']) {
      const { status, body } = await save(id, 'editor', { workflow: 'changes-requested', comment })
      expect(status).toBe(400)
      expect(body).toContain('Write what should be changed')
    }
    expect((await newest(id)).workflow).toBe('in-review')
  })

  test('publishes, and the work begins anew', async () => {
    const { id } = await begin({ workflow: 'in-review' })
    const published = docOf(await save(id, 'editor', { _status: 'published', workflow: 'in-review' }, false))
    expect(published).toMatchObject({ _status: 'published', workflow: 'writing', step: 'published' })
  })

  test('sees who asked and why', async () => {
    const { id } = await begin()
    await save(id, 'contributor', { workflow: 'in-review', comment: 'Ready?' })
    await save(id, 'editor', { title: 'A typo less' })
    const { json } = await rest('GET', `/cases/${id}/workflow`, { token: tokens.editor })
    expect(json).toMatchObject({
      stage: 'in-review',
      isPublished: false,
      decides: true,
      last: { by: 'The contributor', comment: 'Ready?' },
    })
    expect((await rest('GET', `/cases/${id}/workflow`, { token: tokens.contributor })).json.decides).toBe(false)
  })

  test('finds what waits for review', async () => {
    const { id } = await begin({ workflow: 'in-review' })
    const { json } = await rest('GET', `/cases?draft=true&where[workflow][equals]=in-review&limit=100`, {
      token: tokens.editor,
    })
    expect((json.docs as Case[]).map((each) => each.id)).toContain(id)
  })
})

describe('a note', () => {
  test('belongs to its save, also when the next one leaves it out', async () => {
    const { id } = await begin()
    await save(id, 'contributor', { comment: 'A note', title: 'One' })
    expect((await newest(id)).comment).toBe('A note')
    await save(id, 'contributor', { title: 'Two' })
    expect((await newest(id)).comment).toBeNull()
  })
})

describe('what is not a plain save', () => {
  const published = async (more: Partial<Case> = {}) => {
    const made = await createCase(payload, more)
    return made.id
  }

  test('a copy begins its own way', async () => {
    const { id } = await begin()
    await save(id, 'contributor', { workflow: 'in-review', comment: 'Look' })
    const copy = docOf(await rest('POST', `/cases/${id}/duplicate?depth=0`, { body: {}, token: tokens.contributor }))
    expect(copy).toMatchObject({ workflow: 'writing', comment: null, step: 'begun', changedBy: staff.contributor.id })
  })

  test('the trash and back: as a draft, with its stage', async () => {
    const { id } = await begin({ workflow: 'in-review' })
    const where = `where[id][equals]=${id}&trash=true&depth=0`
    const move = (body: object) => rest('PATCH', `/cases?${where}`, { body, token: tokens.editor })
    await move({ deletedAt: new Date().toISOString() })
    expect(await newest(id)).toMatchObject({ workflow: 'in-review', step: 'trashed' })
    await move({ deletedAt: null })
    expect(await newest(id)).toMatchObject({ workflow: 'in-review', step: 'untrashed', _status: 'draft' })
  })

  test('unpublishing is a line of the history and leaves the one before', async () => {
    const id = await published()
    await save(id, 'editor', { _status: 'published', title: 'News' }, false)
    const before = await payload.findVersions({ collection: 'cases', where: { parent: { equals: id } } })
    const { status } = await rest('PATCH', `/cases/${id}?unpublishAllLocales=true`, {
      body: { _status: 'draft' },
      token: tokens.other,
    })
    expect(status).toBe(200)
    expect((await history(id)).slice(0, 2)).toEqual(['unpublished | Another editor', 'published | The editor'])
    const after = await payload.findVersions({ collection: 'cases', where: { parent: { equals: id } } })
    expect(after.totalDocs).toBe(before.totalDocs + 1)
    expect(await newest(id)).toMatchObject({ title: 'News', _status: 'draft' })
  })

  test('a draft of what is published unpublishes nothing, also from the form, which sends an empty date of the trash', async () => {
    const id = await published()
    const before = await readContentVersion(payload.kv)
    await save(id, 'editor', { title: 'A draft', deletedAt: null })
    expect((await history(id))[0]).toBe('saved | The editor')
    expect(await readContentVersion(payload.kv)).toBe(before)
  })

  test('unpublishing works though the newest draft is not finished', async () => {
    const id = await published()
    await save(id, 'editor', { title: '' })
    expect((await save(id, 'editor', {}, false)).status).toBe(200)
    const { docs } = await payload.find({ collection: 'cases', where: { id: { equals: id } }, depth: 0 })
    expect(docs[0]).toMatchObject({ _status: 'draft' })
  })

  test.each([true, false])('a restored version is told, as a draft: %s', async (draft) => {
    const id = await published({ title: 'Old', comment: 'An old note' })
    await save(id, 'editor', { _status: 'published', title: 'New' }, false)
    const { docs } = await payload.findVersions({
      collection: 'cases',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
    })
    const { status } = await rest('POST', `/cases/versions/${docs[0]?.id}?draft=${draft}`, { token: tokens.other })
    expect(status).toBe(200)
    expect(await newest(id)).toMatchObject({ title: 'Old', workflow: 'writing', comment: null, step: 'restored' })
    expect((await history(id))[0]).toBe('restored | Another editor')
    const shown = await payload.findByID({ collection: 'cases', id })
    expect(shown).toMatchObject({ title: draft ? 'New' : 'Old', _status: 'published' })
  })

  test('a version from the trash comes back without the trash', async () => {
    const id = await published()
    const trash = (deletedAt: string | null, _status: 'draft' | 'published') =>
      payload.update({ collection: 'cases', id, data: { deletedAt, _status }, trash: true })
    await trash(new Date().toISOString(), 'published')
    await trash(null, 'published')
    const { docs } = await payload.findVersions({
      collection: 'cases',
      where: { and: [{ parent: { equals: id } }, { 'version.step': { equals: 'trashed' } }] },
      trash: true,
    })
    await payload.restoreVersion({ collection: 'cases', id: docs[0]!.id })
    expect((await newest(id)).deletedAt).toBeFalsy()
  })

  test('a script of our own leaves no name', async () => {
    const { id } = await begin()
    await payload.update({ collection: 'cases', id, data: { title: 'By a script' }, draft: true })
    expect(await newest(id)).toMatchObject({ changedBy: null, step: 'saved' })
  })
})
