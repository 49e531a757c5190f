import type { Payload } from 'payload'
import type { Case } from '@/collections/payload-types'
import { createCase } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { type Answer, type Rest, restOf, tokenOf } from '../support/rest'
import { createAccount } from '../support/staff'

let site: TestPayload
let payload: Payload
let rest: Rest
let maija: string
let ville: string

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  rest = restOf(payload)
  for (const name of ['Maija', 'Ville']) {
    await createAccount(payload, 'editor', { name, email: `${name.toLowerCase()}@example.fi` })
  }
  maija = await tokenOf(rest, 'maija@example.fi')
  ville = await tokenOf(rest, 'ville@example.fi')
})
afterAll(() => site.stop())

const docOf = ({ json }: Answer) => json.doc as Case
const open = async (id: string, token: string) =>
  (await rest('GET', `/cases/${id}?draft=true&depth=0&locale=en`, { token })).json as unknown as Case
const save = (id: string, token: string, body: object, query = 'draft=true', headers?: HeadersInit) =>
  rest('PATCH', `/cases/${id}?depth=0&locale=en&${query}`, {
    body: { _status: 'draft', ...body },
    token,
    ...(headers && { headers }),
  })
const publish = (id: string, token: string, body: object) => save(id, token, { ...body, _status: 'published' }, '')
const newest = (id: string) => payload.findByID({ collection: 'cases', id, draft: true, depth: 0 })

const ownerOf = async (email: string) =>
  (await payload.find({ collection: 'users', where: { email: { equals: email } } })).docs[0]!

/** Both have the case in front of them, and Maija saves. */
const both = async () => {
  const { id } = await createCase(payload)
  const { updatedAt } = await open(id, ville)
  const first = await save(id, maija, { title: 'By Maija', updatedAt })
  expect(first.status).toBe(200)
  return { id, updatedAt, first: docOf(first) }
}

describe('who saves on top of an outdated version', () => {
  test.each([
    ['a draft', save],
    ['a publish', publish],
  ])('is told who was quicker and keeps their text: %s', async (_name, write) => {
    const { id, updatedAt } = await both()
    const { status, body } = await write(id, ville, { title: 'By Ville', updatedAt })
    expect(status).toBe(409)
    expect(body).toMatch(/Maija saved this while you were writing \(.+\)\. Your text is still here/)
    expect((await newest(id)).title).toBe('By Maija')
  })

  test('is told so in their language', async () => {
    const { id, updatedAt } = await both()
    const answer = await save(id, ville, { title: 'Villen', updatedAt }, 'draft=true', { Cookie: 'payload-lng=fi' })
    expect(answer.body).toContain('Maija tallensi tämän sillä aikaa, kun kirjoitit')
  })

  test('is told before anything else is found wrong', async () => {
    const { id, updatedAt } = await both()
    expect((await publish(id, ville, { title: '', updatedAt })).status).toBe(409)
  })

  test('goes on when they have the newest version', async () => {
    const { id } = await both()
    const { updatedAt } = await open(id, ville)
    expect((await save(id, ville, { title: 'By Ville', updatedAt })).status).toBe(200)
  })

  test('is told also when the other one published, unpublished or restored', async () => {
    const { id, first } = await both()
    const { docs } = await payload.findVersions({
      collection: 'cases',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
    })
    const changes = [
      () => publish(id, maija, {}),
      () => rest('PATCH', `/cases/${id}?unpublishAllLocales=true`, { body: { _status: 'draft' }, token: maija }),
      () => rest('POST', `/cases/versions/${docs[0]?.id}?draft=true`, { token: maija }),
    ]
    let { updatedAt } = first
    for (const change of changes) {
      expect((await change()).status).toBe(200)
      expect((await save(id, ville, { title: 'By Ville', updatedAt })).status).toBe(409)
      updatedAt = (await open(id, ville)).updatedAt
    }
  })

  test('is one of two who save at the very same time', async () => {
    const { id } = await createCase(payload)
    const { updatedAt } = await open(id, ville)
    const answers = await Promise.all(
      [maija, ville].map((token, index) => save(id, token, { title: `Number ${index}`, updatedAt })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})

describe('nobody stands in their own way', () => {
  test('by saving again and again', async () => {
    const { id } = await createCase(payload)
    let { updatedAt } = await open(id, maija)
    for (const title of ['One', 'Two', 'Three']) {
      const answer = await save(id, maija, { title, updatedAt })
      expect(answer.status).toBe(200)
      updatedAt = docOf(answer).updatedAt
    }
    const published = await publish(id, maija, { updatedAt })
    expect(published.status).toBe(200)
    expect((await save(id, maija, { updatedAt: docOf(published).updatedAt })).status).toBe(200)
  })

  test('by publishing in one language', async () => {
    const { id } = await createCase(payload)
    const { updatedAt } = await open(id, maija)
    const body = { title: 'Suomeksi', updatedAt, _status: 'published' }
    const answer = await save(id, maija, body, 'publishSpecificLocale=fi')
    expect(answer.status).toBe(200)
    expect((await save(id, maija, { title: 'Again', updatedAt: docOf(answer).updatedAt }, 'draft=true')).status).toBe(
      200,
    )
  })

  test('by unpublishing, after which the form holds the time of the version before', async () => {
    const { id } = await createCase(payload)
    const { updatedAt } = await open(id, maija)
    await rest('PATCH', `/cases/${id}?unpublishAllLocales=true`, { body: { _status: 'draft' }, token: maija })
    expect((await save(id, maija, { title: 'Goes on', updatedAt })).status).toBe(200)
    expect((await save(id, maija, { title: 'And on', updatedAt })).status).toBe(409)
  })

  test('but is told of another window', async () => {
    const { id, updatedAt } = await both()
    const { status, body } = await save(id, maija, { title: 'The other window', updatedAt })
    expect(status).toBe(409)
    expect(body).toContain('You saved this in another window')
  })

  test('by a publish that was refused', async () => {
    const { id } = await createCase(payload)
    const { updatedAt } = await open(id, maija)
    expect((await publish(id, maija, { title: '', updatedAt })).status).toBe(400)
    expect((await publish(id, maija, { title: 'Now it has one', updatedAt })).status).toBe(200)
  })

  test('by a script that does not say what it has read', async () => {
    const { id } = await both()
    expect((await save(id, ville, { summary: 'By a script' })).status).toBe(200)
  })
})

describe('a document that somebody has open', () => {
  const lock = async (id: string, email: string) => {
    const user = { relationTo: 'users', value: (await ownerOf(email)).id }
    await payload.db.create({
      collection: 'payload-locked-documents',
      data: { document: { relationTo: 'cases', value: id }, user },
    })
  }

  test('is told by the name of that person, which colleagues may see', async () => {
    const { id } = await createCase(payload)
    await lock(id, 'maija@example.fi')
    const { docs } = await payload.find({
      collection: 'payload-locked-documents',
      where: { 'document.value': { equals: id } },
      ...{ depth: 1, overrideAccess: false, user: { ...(await ownerOf('ville@example.fi')), collection: 'users' } },
    })
    expect(docs[0]?.user.value).toMatchObject({ email: 'Maija' })
  })

  test('is not saved, and a sentence says what to do', async () => {
    const { id } = await createCase(payload)
    await lock(id, 'maija@example.fi')
    const { status, body } = await save(id, ville, { title: 'By Ville' }, 'draft=true', { Cookie: 'payload-lng=fi' })
    expect(status).toBe(423)
    expect(body).toContain('Joku muu on ottanut sisällön muokattavaksi')
    expect(body).not.toContain(id)
  })
})
