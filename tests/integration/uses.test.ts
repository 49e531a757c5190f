import type { Payload } from 'payload'
import { paragraphs } from '@/seed/rich-text'
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
  token = await tokenOf(rest, staff.administrator.email)
})
afterAll(() => site.stop())

type Uses = { uses: { collection: string; id: string; title: string; field: string }[]; total: number }
type Errors = { errors: { message: string }[] }

const remove = (path: string, as = token, headers = {}) => rest('DELETE', path, { token: as, headers })
const usesOf = async (path: string, as = token) =>
  (await rest('GET', `/${path}/uses`, { token: as })).json as unknown as Uses
const newTheme = () => payload.create({ collection: 'themes', data: examples.themes() })
const there = async (collection: 'themes' | 'pages' | 'users', id: string) =>
  (await payload.count({ collection, where: { id: { equals: id } } })).totalDocs === 1

describe('what is in use', () => {
  test.each(['themes', 'priorities', 'municipalities', 'topics', 'media'] as const)(
    'of %s is not deleted, and the refusal names its uses',
    async (collection) => {
      const file = collection === 'media' ? { file: await pictureFile() } : {}
      const { id } = await payload.create({
        collection: collection as 'topics',
        data: examples[collection]() as never,
        ...file,
      })
      const field = {
        themes: 'theme',
        priorities: 'priorities',
        municipalities: 'municipalities',
        topics: 'topics',
        media: 'cover',
      }
      const value = ['themes', 'media'].includes(collection) ? id : [id]
      const { title } = await createCase(payload, { [field[collection]]: value })
      const { status, json } = await remove(`/${collection}/${id}`)
      expect(status).toBe(409)
      expect((json as Errors).errors[0]?.message).toContain(title)
      expect(await usesOf(`${collection}/${id}`)).toMatchObject({ total: 1, uses: [{ collection: 'cases', title }] })
    },
  )

  test('counts what is only in a draft, in the trash, or was in use and is no more', async () => {
    const [before, after] = [await newTheme(), await newTheme()]
    const { id } = await createCase(payload, { theme: before.id })
    await payload.update({ collection: 'cases', id, data: { theme: after.id }, draft: true })
    expect((await usesOf(`themes/${before.id}`)).total).toBe(1)
    expect((await usesOf(`themes/${after.id}`)).total).toBe(1)
    await payload.update({ collection: 'cases', id, data: { _status: 'published' } })
    expect((await usesOf(`themes/${before.id}`)).total).toBe(0)
    await payload.update({ collection: 'cases', id, data: { deletedAt: new Date().toISOString() } })
    expect((await remove(`/themes/${after.id}`)).status).toBe(409)
    expect((await remove(`/themes/${before.id}`)).status).toBe(200)
    expect(await there('themes', before.id)).toBe(false)
  })

  test('does not count a draft that was never published and has changed its mind', async () => {
    const [before, after] = [await newTheme(), await newTheme()]
    const { id } = await createCase(payload, { theme: before.id, _status: 'draft' })
    await payload.update({ collection: 'cases', id, data: { theme: after.id }, draft: true })
    expect((await usesOf(`themes/${before.id}`)).total).toBe(0)
    expect((await usesOf(`themes/${after.id}`)).total).toBe(1)
  })

  test('is named in three languages, ten by name and the rest by number', async () => {
    const theme = await newTheme()
    for (let number = 0; number < 12; number += 1) await createCase(payload, { theme: theme.id })
    const said = async (language: string) =>
      ((await remove(`/themes/${theme.id}`, token, { Cookie: `payload-lng=${language}` })).json as Errors).errors[0]
        ?.message
    expect(await said('en')).toMatch(/is in use and was not deleted.*Case \d+ \(Case, Theme\).*and 2 more\.$/)
    expect(await said('fi')).toMatch(/on käytössä.*\(Esimerkki, Teema\).*ja 2 muuta\.$/)
    expect(await said('sv')).toMatch(/används.*\(Exempel, Tema\).*och 2 till\.$/)
    expect((await usesOf(`themes/${theme.id}`)).total).toBe(12)
  })

  test('stays when many are deleted together, and the rest goes', async () => {
    const [used, free] = [await newTheme(), await newTheme()]
    const { title } = await createCase(payload, { theme: used.id })
    const answer = await remove(`/themes?where[id][in][0]=${used.id}&where[id][in][1]=${free.id}`)
    expect(JSON.stringify(answer.json)).toContain(title)
    expect([await there('themes', used.id), await there('themes', free.id)]).toEqual([true, false])
  })

  test('is also a page that another one goes on with, a case on the home page, a page that a text links to', async () => {
    const page = (more: object) =>
      payload.create({ collection: 'pages', data: { ...examples.pages(), ...more } as never, depth: 0 })
    const [part, linked] = [await page({}), await page({ slug: 'linked-page' })]
    await page({ continues: [part.id] })
    await page({ body: paragraphs(['See [the page](/linked-page).']) })
    const trash = (path: string) =>
      rest('PATCH', path, { token, body: { deletedAt: new Date().toISOString() } }).then(({ status }) => status)
    expect(await trash(`/pages/${part.id}`)).toBe(409)
    expect(await trash(`/pages/${linked.id}`)).toBe(409)
    expect((await remove(`/pages/${linked.id}`)).status).toBe(409)
    const { id } = await createCase(payload)
    await payload.updateGlobal({ slug: 'home', data: { featured: [id] } })
    expect(await trash(`/cases/${id}`)).toBe(409)
    await payload.updateGlobal({ slug: 'home', data: { featured: [] } })
    expect(await trash(`/cases/${id}`)).toBe(200)
  })

  test('is an account that wrote something: it is disabled instead', async () => {
    const account = await payload.create({ collection: 'users', data: examples.users() })
    await createCase(payload, { author: account.id })
    const { status, json } = await remove(`/users/${account.id}`)
    expect(status).toBe(409)
    expect((json as Errors).errors[0]?.message).toContain('Disable the account instead')
    const idle = await payload.create({ collection: 'users', data: examples.users() })
    expect((await remove(`/users/${idle.id}`)).status).toBe(200)
    expect(await there('users', idle.id)).toBe(false)
  })
})

describe('the list of uses', () => {
  test('tells contributors nothing of enquiries', async () => {
    const theme = await newTheme()
    const enquiry = { ...examples['contact-submissions'](), proposal: { title: 'Secret idea', theme: theme.id } }
    await payload.create({ collection: 'contact-submissions', data: enquiry as never })
    const contributor = await tokenOf(rest, staff.contributor.email)
    expect(await usesOf(`themes/${theme.id}`, contributor)).toEqual({ uses: [], total: 0 })
    expect((await usesOf(`themes/${theme.id}`)).total).toBe(1)
  })

  test('is for staff alone', async () => {
    const theme = await newTheme()
    expect((await rest('GET', `/themes/${theme.id}/uses`)).status).toBe(401)
  })
})

describe('moving the cases of a theme', () => {
  const move = (from: string, to: string | undefined, as: string) =>
    rest('POST', `/themes/${from}/move-cases`, { token: as, body: { to } })
  const state = async (id: string) => {
    const read = { collection: 'cases', id, depth: 0, trash: true } as const
    const [shown, newest] = [await payload.findByID(read), await payload.findByID({ ...read, draft: true })]
    return { shown, newest }
  }

  test('keeps what is published published, and drafts drafts', async () => {
    const [from, to] = [await newTheme(), await newTheme()]
    const published = await createCase(payload, { theme: from.id })
    const changed = await createCase(payload, { theme: from.id, title: 'As it is shown' })
    await payload.update({ collection: 'cases', id: changed.id, data: { title: 'Not ready' }, draft: true })
    const draft = await createCase(payload, { theme: from.id, _status: 'draft' })
    const elsewhere = await createCase(payload)
    const editor = await tokenOf(rest, staff.editor.email)

    const left = (await rest('GET', `/themes/${from.id}/left-cases`, { token: editor })).json
    expect(left).toMatchObject({ published: 2, drafts: 2 })
    const { status, json } = await move(from.id, to.id, editor)
    expect({ status, moved: json.moved }).toEqual({ status: 200, moved: 3 })

    expect(await state(published.id)).toMatchObject({ shown: { theme: to.id, _status: 'published' } })
    expect(await state(changed.id)).toMatchObject({
      shown: { theme: to.id, title: 'As it is shown', _status: 'published' },
      newest: { theme: to.id, title: 'Not ready', _status: 'draft' },
    })
    expect(await state(draft.id)).toMatchObject({ newest: { theme: to.id, _status: 'draft' } })
    expect((await state(elsewhere.id)).shown.theme).toBe(elsewhere.theme)
    expect((await usesOf(`themes/${from.id}`)).total).toBe(0)
    expect((await move(from.id, to.id, editor)).json.moved).toBe(0)
  })

  test('wants a theme that is published, another one, and an editor', async () => {
    const [from, unseen] = [
      await newTheme(),
      await payload.create({ collection: 'themes', data: { ...examples.themes(), _status: 'draft' } }),
    ]
    for (const to of [undefined, from.id, unseen.id, 'nothing'])
      expect((await move(from.id, to, token)).status).toBe(400)
    const contributor = await tokenOf(rest, staff.contributor.email)
    expect((await move(from.id, (await newTheme()).id, contributor)).status).toBe(403)
  })
})
