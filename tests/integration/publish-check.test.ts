import type { Payload, Where } from 'payload'
import { createCase, examples, pictureFile } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { type Rest, restOf, tokenOf } from '../support/rest'
import { type Staff, createStaff } from '../support/staff'

let site: TestPayload
let payload: Payload
let rest: Rest
let staff: Staff
let token: string

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  rest = restOf(payload)
  staff = await createStaff(payload)
  token = await tokenOf(rest, staff.editor.email)
})
afterAll(() => site.stop())

const DRAFT = { _status: 'draft' } as const
const PUBLISHED = { _status: 'published' } as const

/** A picture as an old import or another way in could have left it: its form asks for a text alternative. */
async function createPicture(texts: { alt?: string; decorative?: boolean } = {}): Promise<string> {
  const data = { alt: 'To be emptied', ...texts }
  const { id } = await payload.create({ collection: 'media', data, file: await pictureFile() })
  if (!texts.alt && !texts.decorative)
    await payload.db.updateOne({
      collection: 'media',
      id,
      data: { alt: { en: null } },
      locale: 'all',
      returning: false,
    })
  return id
}

const statusOf = async (id: string) => {
  const where: Where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
  return (await payload.count({ collection: 'cases', where })).totalDocs === 1 ? 'published' : 'draft'
}

describe('a case whose picture says nothing to those who do not see it', () => {
  test('is kept as a draft, but refused when it is to be published, at the field and in the language of staff', async () => {
    const { id } = await createCase(payload, { ...DRAFT, cover: await createPicture() })
    const options = { token, headers: { 'Accept-Language': 'sv' } }
    const saved = await rest('PATCH', `/cases/${id}?draft=true&locale=en`, {
      ...options,
      body: { seeks: 'Partners', ...DRAFT },
    })
    expect(saved.status).toBe(200)
    const refused = await rest('PATCH', `/cases/${id}?locale=en`, { ...options, body: PUBLISHED })
    expect(refused.status).toBe(400)
    const [error] = refused.json.errors as { data: { errors: { path: string; message: string }[] } }[]
    expect(error?.data.errors).toEqual([
      expect.objectContaining({
        path: 'cover',
        message: expect.stringContaining('Bilden saknar textalternativ'),
      }),
    ])
    expect(await statusOf(id)).toBe('draft')
  })

  test('is refused when it is created as published', async () => {
    await expect(createCase(payload, { cover: await createPicture() })).rejects.toThrow(/cover|invalid/i)
  })

  test('is refused among many that are published at once; the others are published', async () => {
    const told = await createCase(payload, { ...DRAFT, cover: await createPicture({ alt: 'A bus' }) })
    const untold = await createCase(payload, { ...DRAFT, cover: await createPicture() })
    const where = `where[id][in]=${told.id},${untold.id}&locale=en`
    const { json } = await rest('PATCH', `/cases?${where}`, { token, body: PUBLISHED })
    expect((json.errors as { id: string; message: string }[]).map(({ id }) => id)).toEqual([untold.id])
    expect([await statusOf(told.id), await statusOf(untold.id)]).toEqual(['published', 'draft'])
  })

  test('is not published by the clock', async () => {
    const { runDueJobs } = await import('@/lib/jobs/run-due')
    const schedule = async (id: string) => {
      const user = { relationTo: 'users', value: staff.editor.id }
      const input = { type: 'publish', doc: { relationTo: 'cases', value: id }, user }
      await payload.jobs.queue({
        task: 'schedulePublish',
        input: input as never,
        waitUntil: new Date(Date.now() - 1000),
      })
    }
    const told = await createCase(payload, { ...DRAFT, cover: await createPicture({ decorative: true }) })
    const untold = await createCase(payload, { ...DRAFT, cover: await createPicture() })
    await schedule(told.id)
    await schedule(untold.id)
    await runDueJobs(payload)
    expect([await statusOf(told.id), await statusOf(untold.id)]).toEqual(['published', 'draft'])
  })

  test('is published once the picture is told in any language, or marked as decoration', async () => {
    const alt = await createPicture()
    const { id } = await createCase(payload, { ...DRAFT, cover: alt })
    await payload.db.updateOne({
      ...{ collection: 'media', id: alt, data: { alt: { fi: 'Bussi' } }, locale: 'all', returning: false },
    })
    await payload.update({ collection: 'cases', id, data: PUBLISHED, overrideAccess: false, user: staff.editor })
    expect(await statusOf(id)).toBe('published')
  })
})

describe('the checklist', () => {
  type Point = { code: string; severity: string; text: string; field?: string; tab?: number; href?: string }
  const read = async (id: string, as = token, collection = 'cases', language = 'en') => {
    const headers = { 'Accept-Language': language }
    const { json, status } = await rest('GET', `/${collection}/${id}/checklist`, { token: as, headers })
    return { status, open: json.open as number, points: (json.points ?? []) as Point[], all: json }
  }

  test('tells of the newest version what to mend and where, and follows each save', async () => {
    const { id } = await createCase(payload, { stage: 'finished', cover: await createPicture({ alt: 'A bus' }) })
    const before = await read(id)
    const codes = before.points.filter(({ severity }) => severity === 'should').map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['summary-short', 'finished-without-results', 'review-never']))
    expect(before.open).toBe(codes.length)
    const short = before.points.find(({ code }) => code === 'summary-short')
    expect(short).toMatchObject({ field: 'summary', tab: 0 })
    expect(before.points.find(({ code }) => code === 'finished-without-results')).toMatchObject({
      field: 'results',
      tab: 2,
    })
    const summary = 'A harbour becomes a place to try things out: residents save an hour a day.'
    await payload.update({ collection: 'cases', id, data: { summary, ...DRAFT }, draft: true })
    const after = await read(id)
    expect(after.open).toBe(before.open - 1)
    expect(after.points.map(({ code }) => code)).toContain('summary-fine')
  })

  test('speaks the language of the one who asks', async () => {
    const { id } = await createCase(payload)
    const short = (await read(id, token, 'cases', 'sv')).points.find(({ code }) => code === 'summary-short')
    expect(short?.text).toMatch(/^Sammanfattningen på engelska är kort \(7 tecken\)/)
  })

  test('says what stops a publish, with the way to the picture', async () => {
    const cover = await createPicture()
    const { id } = await createCase(payload, { ...DRAFT, cover })
    const [first] = (await read(id)).points
    expect(first).toMatchObject({ code: 'picture-untold', severity: 'must', href: `/admin/collections/media/${cover}` })
  })

  test('knows of links what the checker found out', async () => {
    const links = ['fine', 'gone', 'new'].map((name) => ({ label: name, url: `https://${name}.example/` }))
    const { id } = await createCase(payload, { links })
    const known = [
      { url: 'https://fine.example/', ok: true },
      { url: 'https://gone.example/', ok: false, problem: 'not-found', failures: 2 },
    ]
    for (const data of known) await payload.create({ collection: 'link-checks', data })
    const { points } = await read(id)
    const about = points.filter(({ code }) => code.startsWith('link'))
    expect(about.map(({ code, field }) => [code, field])).toEqual([
      ['link-broken', 'links.1.url'],
      ['links-untried', undefined],
    ])
  })

  test.each(['themes', 'pages', 'priorities', 'municipalities'] as const)('is there for %s', async (collection) => {
    const { id } = await payload.create({ collection, data: examples[collection]() as never })
    const { status, points } = await read(id, token, collection)
    expect(status).toBe(200)
    expect(points.length).toBeGreaterThan(0)
  })

  test('is for staff who may see the document', async () => {
    const { id } = await createCase(payload, DRAFT)
    expect((await rest('GET', `/cases/${id}/checklist`)).status).toBe(401)
    const own = await createCase(payload, { ...DRAFT, author: staff.contributor.id })
    const contributor = await tokenOf(rest, staff.contributor.email)
    const { status, all } = await read(own.id, contributor)
    expect(status).toBe(200)
    expect(all.mayTryLinks).toBe(false)
  })
})
