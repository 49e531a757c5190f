import type { CollectionSlug, Payload } from 'payload'
import type { Case } from '@/collections/payload-types'
import { createCase, examples } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { type Rest, restOf, tokenOf } from '../support/rest'
import { type Staff, createStaff } from '../support/staff'

let site: TestPayload
let payload: Payload
let rest: Rest
let staff: Staff

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  rest = restOf(payload)
  staff = await createStaff(payload)
})
afterAll(() => site.stop())

type Language = 'en' | 'fi' | 'sv'

/** The newest version, as the admin's list and form show it. */
const newest = (id: string, locale: Language = 'en') =>
  payload.findByID({ collection: 'cases', id, draft: true, depth: 0, locale, trash: true })
const states = async (id: string) => (await newest(id)).translation
const save = (id: string, locale: Language, data: Partial<Case>, more: object = {}) =>
  payload.update({ collection: 'cases', id, data: { _status: 'published', ...data }, locale, depth: 0, ...more })

/** A case in English and Finnish, with two key facts. */
async function translated() {
  const fact = (label: string, value: string) => ({ label, value })
  const made = await createCase(payload, { keyFacts: [fact('Residents', '1'), fact('Buses', '2')] })
  const keyFacts = made.keyFacts!.map(({ id }, index) => ({ id, ...fact(`Tieto ${index}`, String(index)) }))
  await save(made.id, 'fi', { title: 'Otsikko', summary: 'Tiivistelmä.', keyFacts })
  return made
}

const text = (said: string) => ({
  root: {
    ...({ type: 'root', format: '', indent: 0, version: 1, direction: null } as const),
    children: said
      ? [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, format: 0, text: said }] }]
      : [{ type: 'paragraph', version: 1, children: [] }],
  },
})

describe('a translation', () => {
  test('is missing until everything that English says is said', async () => {
    const { id, keyFacts } = await createCase(payload, { keyFacts: [{ label: 'Residents', value: '1' }] })
    expect(await states(id)).toEqual({ fi: 'missing', sv: 'missing' })
    await save(id, 'fi', { title: 'Otsikko', summary: 'Tiivistelmä.' })
    expect(await states(id)).toEqual({ fi: 'missing', sv: 'missing' })
    await save(id, 'fi', { keyFacts: [{ id: keyFacts![0]!.id, label: 'Asukkaita', value: '1' }] })
    expect(await states(id)).toEqual({ fi: 'ready', sv: 'missing' })
  })

  test('goes out of date when the English text changes, and is ready once it is changed too', async () => {
    const { id } = await translated()
    await save(id, 'en', { stage: 'pilot' })
    expect(await states(id)).toMatchObject({ fi: 'ready' })
    await save(id, 'en', { summary: 'Another one.' })
    expect(await states(id)).toMatchObject({ fi: 'outdated' })
    await save(id, 'fi', { stage: 'idea' })
    await save(id, 'en', { stage: 'running' })
    expect(await states(id)).toMatchObject({ fi: 'outdated' })
    await save(id, 'fi', { summary: 'Toinen.' })
    expect(await states(id)).toMatchObject({ fi: 'ready' })
  })

  test('follows rows when they are moved or removed', async () => {
    const { id, keyFacts } = await translated()
    const [first, second] = keyFacts!
    await save(id, 'en', { keyFacts: [second!, first!] })
    expect(await states(id)).toMatchObject({ fi: 'ready' })
    await save(id, 'en', { keyFacts: [second!] })
    expect(await states(id)).toMatchObject({ fi: 'ready' })
    await save(id, 'en', { keyFacts: [second!, { label: 'New', value: '3' }] })
    expect(await states(id)).toMatchObject({ fi: 'missing' })
  })

  test('does not lack a rich text that is empty in English', async () => {
    const { id } = await translated()
    await save(id, 'en', { body: text('') as never })
    expect(await states(id)).toMatchObject({ fi: 'ready' })
    await save(id, 'en', { body: text('A story.') as never })
    expect(await states(id)).toMatchObject({ fi: 'missing' })
    await save(id, 'fi', { body: text('') as never })
    expect(await states(id)).toMatchObject({ fi: 'missing' })
    await save(id, 'fi', { body: text('Kertomus.') as never })
    expect(await states(id)).toMatchObject({ fi: 'ready' })
  })

  test('keeps its state through drafts, unpublishing and the trash', async () => {
    const { id } = await translated()
    await save(id, 'en', { _status: 'draft', summary: 'Draft.' }, { draft: true })
    expect(await states(id)).toMatchObject({ fi: 'outdated' })
    const published = await payload.findByID({ collection: 'cases', id, depth: 0 })
    expect(published.translation).toMatchObject({ fi: 'ready' })
    await payload.update({ collection: 'cases', id, data: { _status: 'draft' }, unpublishAllLocales: true })
    await payload.update({ collection: 'cases', id, data: { deletedAt: new Date().toISOString() } })
    expect(await states(id)).toMatchObject({ fi: 'outdated' })
  })

  test('has the state of the version that is restored', async () => {
    const { id } = await translated()
    await save(id, 'en', { summary: 'Another one.' })
    const { docs } = await payload.findVersions({
      collection: 'cases',
      where: { and: [{ parent: { equals: id } }, { 'version.translation.fi': { equals: 'ready' } }] },
    })
    await payload.restoreVersion({ collection: 'cases', id: docs[0]!.id })
    expect(await newest(id)).toMatchObject({ summary: 'A case.', translation: { fi: 'ready', sv: 'missing' } })
  })

  test('is copied with the document', async () => {
    const { id } = await translated()
    await save(id, 'en', { summary: 'Another one.' })
    const copy = await payload.duplicate({ collection: 'cases', id })
    expect(await states(copy.id)).toEqual({ fi: 'outdated', sv: 'missing' })
    expect(await newest(copy.id, 'fi')).toMatchObject({ title: 'Otsikko' })
  })

  test('published in one language alone is ready too', async () => {
    const { id } = await createCase(payload)
    await save(id, 'fi', { title: 'Otsikko', summary: 'Tiivistelmä.' }, { publishSpecificLocale: 'fi' })
    expect(await states(id)).toEqual({ fi: 'ready', sv: 'missing' })
  })

  test('without English lacks it', async () => {
    const made = await payload.create({
      collection: 'cases',
      data: { title: 'Vain suomeksi' } as never,
      draft: true,
      locale: 'fi',
    })
    expect(await states(made.id)).toEqual({ fi: 'missing', sv: 'missing' })
  })

  test('that was saved before states were kept is looked at when it is saved', async () => {
    const { id } = await translated()
    await payload.db.updateOne({ collection: 'cases', id, data: { translation: { fi: null, sv: null } } })
    const { docs } = await payload.db.findVersions({
      collection: 'cases',
      where: { parent: { equals: id } },
      limit: 1,
      sort: '-updatedAt',
    })
    const version = { ...(docs[0]!.version as object), translation: { fi: null, sv: null } }
    await payload.db.updateVersion({ collection: 'cases', id: docs[0]!.id, versionData: { version } as never })
    expect(await states(id)).toEqual({ fi: null, sv: null })
    const find = (locale: string) =>
      payload.find({
        collection: 'cases',
        draft: true,
        where: { and: [{ id: { equals: id } }, { [`translation.${locale}`]: { not_equals: 'ready' } }] },
      })
    expect((await find('fi')).totalDocs).toBe(1)
    await save(id, 'en', {})
    expect(await states(id)).toEqual({ fi: 'ready', sv: 'missing' })
    expect((await find('fi')).totalDocs).toBe(0)
    expect((await find('sv')).totalDocs).toBe(1)
  })

  test.each(['themes', 'priorities', 'municipalities', 'pages'] as CollectionSlug[])(
    'of %s has a state',
    async (slug) => {
      const data = examples[slug as 'pages']()
      const made = await payload.create({ collection: slug as 'pages', data })
      expect(made.translation).toEqual({ fi: 'missing', sv: 'missing' })
    },
  )
})

describe('over REST', () => {
  test('nobody sets a state', async () => {
    const { id } = await createCase(payload)
    const token = await tokenOf(rest, staff.administrator.email)
    const body = { _status: 'published', translation: { fi: 'ready', sv: 'ready' } }
    expect((await rest('PATCH', `/cases/${id}?locale=en`, { token, body })).status).toBe(200)
    expect(await states(id)).toEqual({ fi: 'missing', sv: 'missing' })
    const written = { title: 'Otsikko', summary: 'Tiivistelmä.', _status: 'published' }
    await rest('PATCH', `/cases/${id}?locale=fi`, { token, body: written })
    expect(await states(id)).toEqual({ fi: 'ready', sv: 'missing' })
  })

  /** A case whose Finnish text is out of date, and the newest version's time. */
  async function outdated() {
    const { id } = await translated()
    const { updatedAt } = await save(id, 'en', { summary: 'Another one.' })
    return { id, updatedAt }
  }
  const confirm = async (id: string, who: keyof Staff, body: object) =>
    rest('POST', `/cases/${id}/translation-still-right`, { token: await tokenOf(rest, staff[who].email), body })

  test('an editor says that a translation is still right, and the case stays published', async () => {
    const { id, updatedAt } = await outdated()
    expect((await confirm(id, 'editor', { locale: 'fi', updatedAt })).status).toBe(200)
    const after = await newest(id)
    expect(after).toMatchObject({ _status: 'published', summary: 'Another one.', translation: { fi: 'ready' } })
    expect((await newest(id, 'fi')).summary).toBe('Tiivistelmä.')
  })

  test('a draft stays a draft then, and what is published stays as it is', async () => {
    const { id } = await translated()
    const draft = await save(id, 'en', { _status: 'draft', summary: 'Draft.' }, { draft: true })
    expect((await confirm(id, 'editor', { locale: 'fi', updatedAt: draft.updatedAt })).status).toBe(200)
    expect(await newest(id)).toMatchObject({ _status: 'draft', translation: { fi: 'ready' } })
    expect(await payload.findByID({ collection: 'cases', id })).toMatchObject({ summary: 'A case.' })
  })

  test('not of what has changed meanwhile, nor of English, nor by who may not save', async () => {
    const { id, updatedAt } = await outdated()
    expect((await confirm(id, 'editor', { locale: 'fi', updatedAt: 'before' })).status).toBe(409)
    expect((await confirm(id, 'editor', { locale: 'en', updatedAt })).status).toBe(400)
    expect((await confirm(id, 'contributor', { locale: 'fi', updatedAt })).status).toBe(403)
    expect((await rest('POST', `/cases/${id}/translation-still-right`, { body: {} })).status).toBe(401)
    expect(await states(id)).toMatchObject({ fi: 'outdated' })
  })

  test('the part beside the form names what lacks and what has changed', async () => {
    const { id, updatedAt } = await outdated()
    const { json } = await rest('GET', `/cases/${id}/translations`, {
      token: await tokenOf(rest, staff.editor.email),
    })
    expect(json).toEqual({
      updatedAt,
      languages: [
        { locale: 'fi', name: 'Suomi', state: 'outdated', fields: ['Summary'] },
        {
          ...{ locale: 'sv', name: 'Svenska', state: 'missing' },
          fields: [
            'Title',
            'Summary',
            ...[1, 2].flatMap((row) => [`Key facts ${row}: Label`, `Key facts ${row}: Value`]),
          ],
        },
      ],
    })
  })
})
