import { jest } from '@jest/globals'
import type { Payload } from 'payload'
import type { Case } from '@/collections/payload-types'
import { createCase, examples, pictureFile } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { type Rest, restOf, tokenOf } from '../support/rest'
import { PASSWORD, type Staff, createAccount, createStaff } from '../support/staff'

/** What a browser brings along, and what it was told to keep. */
type Visit = { draft: boolean; cookies: Map<string, string>; options: Record<string, unknown>; session?: string }
let visit: Visit

jest.unstable_mockModule('next/cache', () => ({ unstable_cache: (read: unknown) => read }))
jest.unstable_mockModule('next/headers', () => ({
  draftMode: async () => ({
    isEnabled: visit.draft,
    enable: () => (visit.draft = true),
    disable: () => (visit.draft = false),
  }),
  headers: async () => new Headers(visit.session ? { Authorization: `JWT ${visit.session}` } : {}),
  cookies: async () => ({
    get: (name: string) => (visit.cookies.has(name) ? { value: visit.cookies.get(name) } : undefined),
    set: (name: string, value: string, options: Record<string, unknown>) => {
      visit.cookies.set(name, value)
      visit.options = options
    },
    delete: (name: string) => visit.cookies.delete(name),
  }),
}))
jest.unstable_mockModule('next/navigation', () => ({
  notFound: () => undefined,
  permanentRedirect: () => undefined,
  redirect: (path: string) => {
    throw new Error(`to ${path}`)
  },
}))

const COOKIE = 'preview-link'
const DAY = 24 * 60 * 60_000

let site: TestPayload
let payload: Payload
let rest: Rest
let staff: Staff
let editor: string
let getCase: (slug: string, locale: 'en') => Promise<{ title: { text: string }; picture?: unknown } | undefined>
let getPage: (slug: string, locale: 'en') => Promise<{ continued: { title: { text: string } }[] } | undefined>
let getNotice: (locale: 'en') => Promise<unknown>
let openShared: (request: Request, context: { params: Promise<{ token: string }> }) => Promise<Response>
let leave: (request: Request) => Promise<Response>

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  rest = restOf(payload)
  staff = await createStaff(payload)
  editor = await tokenOf(rest, staff.editor.email)
  ;({ getCase } = await import('@/lib/content/cases'))
  ;({ getPage } = await import('@/lib/content/pages'))
  ;({ getPreviewNotice: getNotice } = await import('@/lib/content/preview-notice'))
  ;({ GET: openShared } = await import('@/app/(site)/preview/shared/[token]/route'))
  ;({ GET: leave } = await import('@/app/(site)/preview/exit/route'))
})
afterAll(() => site.stop())
beforeEach(() => {
  visit = { draft: false, cookies: new Map(), options: {} }
})

const title = async (slug: string) => (await getCase(slug, 'en'))?.title.text
const draftCase = (data: Partial<Case> = {}) => createCase(payload, { _status: 'draft', ...data })

/** Makes a link as the part beside the form does. */
async function share({ id }: { id: string }, { token = editor, days = 7 as unknown, collection = 'cases' } = {}) {
  const made = await rest('POST', `/${collection}/${id}/preview-links`, { token, body: { days } })
  const { json } = await rest('GET', `/${collection}/${id}/preview-links`, { token })
  const links = json.links as { id: string; address: string; by: string; expiresAt: string }[]
  const link = links?.find((each) => each.id === made.json.id)
  return { status: made.status, link: link!, token: link?.address.split('/').at(-1) ?? '', json }
}

/** Opens a link. @returns where it leads */
const open = (token: string, query = '') =>
  openShared(new Request(`http://localhost:3000/preview/shared/${token}${query}`), {
    params: Promise.resolve({ token }),
  }).then(
    () => 'nowhere',
    (error: Error) => error.message.replace('to ', ''),
  )

const expire = (id: string) =>
  payload.db.updateOne({ collection: 'preview-links', id, data: { expiresAt: new Date(Date.now() - 1).toISOString() } })

describe('a link to a draft', () => {
  test('opens it to whoever has it, until it ends', async () => {
    const shared = await draftCase({ title: 'Not finished' })
    const { token, link } = await share(shared)
    expect(await title(shared.slug)).toBeUndefined()
    expect(await open(token)).toBe(`/cases/${shared.slug}`)
    expect(visit.draft).toBe(true)
    expect(visit.options).toMatchObject({
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      expires: new Date(link.expiresAt),
    })
    expect(await title(shared.slug)).toBe('Not finished')
    expect(await getNotice('en')).toMatchObject({ to: 'link', title: { text: 'Not finished' }, until: link.expiresAt })
    expect(Date.parse(link.expiresAt)).toBeGreaterThan(Date.now() + 6.9 * DAY)
  })

  test('leads to the language that it names', async () => {
    const shared = await draftCase()
    const { token } = await share(shared)
    expect(await open(token, '?lang=sv')).toBe(`/sv/cases/${shared.slug}`)
    expect(await open(token, '?lang=//evil.example')).toBe(`/cases/${shared.slug}`)
  })

  test('shows the newest draft of what is published too, and where its address moved to', async () => {
    const shared = await createCase(payload, { title: 'Published' })
    const { token } = await share(shared)
    const data = { title: 'Better', slug: `${shared.slug}-moved` }
    await payload.update({ collection: 'cases', id: shared.id, data: { ...data, _status: 'draft' }, draft: true })
    expect(await open(token)).toBe(`/cases/${data.slug}`)
    expect(await title(data.slug)).toBe('Better')
    expect(await title(shared.slug)).toBe('Published')
  })

  test('opens no other draft', async () => {
    const [shared, other] = [await draftCase(), await draftCase({ title: 'Secret' })]
    const published = await createCase(payload, { title: 'As published' })
    await payload.update({
      ...{ collection: 'cases', id: published.id, draft: true },
      data: { title: 'Secret change', _status: 'draft' },
    })
    const page = await payload.create({ collection: 'pages', data: { ...examples.pages(), _status: 'draft' } })
    await open((await share(shared)).token)
    expect(await title(other.slug)).toBeUndefined()
    expect(await title(published.slug)).toBe('As published')
    expect(await getPage(page.slug, 'en')).toBeUndefined()
  })

  test('opens no draft through the one that it shows', async () => {
    const hidden = await payload.create({
      collection: 'pages',
      data: { ...examples.pages(), title: 'Secret part', _status: 'draft' },
    })
    const part = await payload.create({ collection: 'pages', data: { ...examples.pages(), title: 'Part' } })
    await payload.update({
      ...{ collection: 'pages', id: part.id, draft: true },
      data: { title: 'Secret change', _status: 'draft' },
    })
    const continues = [hidden.id, part.id]
    const shared = await payload.create({
      collection: 'pages',
      data: { ...examples.pages(), continues, _status: 'draft' } as never,
    })
    await open((await share(shared, { collection: 'pages' })).token)
    const { continued } = (await getPage(shared.slug, 'en'))!
    expect(continued.map((each) => each.title.text)).toEqual(['Part'])
  })

  test('shows the picture of a draft', async () => {
    const file = await pictureFile()
    const { id } = await payload.create({ collection: 'media', data: { alt: 'A ferry' }, file })
    const shared = await draftCase({ cover: id })
    await open((await share(shared)).token)
    expect((await getCase(shared.slug, 'en'))?.picture).toMatchObject({ alt: 'A ferry' })
  })

  test('ends at once when it is taken back, for those who are looking too', async () => {
    const shared = await draftCase()
    const { token, link } = await share(shared)
    await open(token)
    const path = `/cases/${shared.id}/revoke-preview-link`
    expect((await rest('POST', path, { token: editor, body: { link: link.id } })).status).toBe(200)
    expect(await title(shared.slug)).toBeUndefined()
    expect(await getNotice('en')).toEqual({ to: 'nobody' })
    expect(await open(token)).toBe('/shared-draft')
  })

  test('ends when its time is over, and is then deleted', async () => {
    const shared = await draftCase()
    const [old, young] = [await share(shared), await share(shared)]
    await open(old.token)
    await expire(old.link.id)
    expect(await title(shared.slug)).toBeUndefined()
    expect(await open(old.token, '?lang=fi')).toBe('/fi/shared-draft')
    const { tidy } = await import('@/lib/jobs/tidy-up')
    await tidy(payload)
    const { docs } = await payload.find({ collection: 'preview-links', where: { document: { equals: shared.id } } })
    expect(docs.map(({ id }) => id)).toEqual([young.link.id])
  })

  test('opens nothing when it was made by somebody else, or for something else', async () => {
    const { token, link } = await share(await draftCase())
    const other = await share(await draftCase())
    const [id, signature] = token.split('.') as [string, string]
    const { sign } = await import('@/lib/signature')
    const forged = [
      ...['', id, `${id}.`, `${id}.x`, `${signature}.${id}`, `${token}.x`, `${token}x`, token.slice(0, -1)],
      `${other.link.id}.${signature}`,
      `${link.id}.${sign('enquiry form', link.id)}`,
    ]
    for (const each of forged) expect(await open(each)).toBe('/shared-draft')
    expect(visit.draft).toBe(false)
    expect(visit.cookies.size).toBe(0)
  })

  test('opens nothing when the document is in the trash or gone', async () => {
    const [trashed, gone] = [await draftCase(), await draftCase()]
    const tokens = [(await share(trashed)).token, (await share(gone)).token]
    await payload.update({ collection: 'cases', id: trashed.id, data: { deletedAt: new Date().toISOString() } })
    await payload.delete({ collection: 'cases', id: gone.id })
    for (const token of tokens) expect(await open(token)).toBe('/shared-draft')
  })

  test('is over on the way out, which leads back to the page', async () => {
    await open((await share(await draftCase())).token)
    const headers = { referer: 'http://localhost:3000/fi/cases', host: 'localhost:3000' }
    await expect(leave(new Request('http://localhost:3000/preview/exit', { headers }))).rejects.toThrow('to /fi/cases')
    expect(visit.draft).toBe(false)
    expect(visit.cookies.has(COOKIE)).toBe(false)
    await expect(
      leave(new Request('http://x/preview/exit', { headers: { ...headers, referer: 'http://y/z' } })),
    ).rejects.toThrow(/^to \/$/)
  })
})

describe('staff', () => {
  test('see what is published where the newest draft is not theirs to read', async () => {
    const { id, slug } = await createCase(payload, { title: 'As published', author: staff.editor.id })
    await payload.update({ collection: 'cases', id, data: { title: 'As it may be', _status: 'draft' }, draft: true })
    visit.draft = true
    visit.session = editor
    expect(await title(slug)).toBe('As it may be')
    visit = { draft: true, cookies: new Map(), options: {}, session: await tokenOf(rest, staff.contributor.email) }
    expect(await title(slug)).toBe('As published')
  })

  test('see all drafts while they are signed in, and no longer', async () => {
    const [one, two] = [await draftCase({ title: 'One' }), await draftCase({ title: 'Two' })]
    visit.draft = true
    visit.session = await tokenOf(rest, staff.editor.email)
    expect([await title(one.slug), await title(two.slug)]).toEqual(['One', 'Two'])
    expect(await getNotice('en')).toEqual({ to: 'staff' })
    await rest('POST', '/users/logout', { token: visit.session })
    expect([await title(one.slug), await title(two.slug)]).toEqual([undefined, undefined])
    expect(await getNotice('en')).toEqual({ to: 'nobody' })
  })

  test('need draft mode to see drafts', async () => {
    const { slug } = await draftCase()
    visit.session = editor
    expect(await title(slug)).toBeUndefined()
    expect(await getNotice('en')).toBeUndefined()
  })
})

describe('who shares a draft', () => {
  test('editors and its author, nobody else', async () => {
    const author = await tokenOf(rest, staff.contributor.email)
    const own = await draftCase({ author: staff.contributor.id })
    const foreign = await draftCase({ author: staff.editor.id })
    const made = await share(own, { token: author, days: 1 })
    expect(made.status).toBe(200)
    expect(made.link.by).toBe(staff.contributor.name)
    expect((await share(own, { token: editor })).status).toBe(200)

    expect((await share(foreign, { token: author })).status).toBeGreaterThanOrEqual(403)
    const other = await createAccount(payload, 'contributor', { email: 'another@example.fi' })
    const { token, link } = await share(own)
    const revoke = (by: string) =>
      rest('POST', `/cases/${own.id}/revoke-preview-link`, { token: by, body: { link: link.id } })
    const stranger = await tokenOf(rest, other.email, PASSWORD)
    expect((await revoke(stranger)).status).toBeGreaterThanOrEqual(403)
    expect((await rest('GET', `/cases/${own.id}/preview-links`)).status).toBe(401)
    expect((await rest('POST', `/cases/${own.id}/preview-links`, { body: { days: 1 } })).status).toBe(401)
    expect(await open(token)).toBe(`/cases/${own.slug}`)
  })

  test('for a day, a week or thirty days', async () => {
    const shared = await draftCase()
    for (const days of [0, 2, 365, '7', null]) expect((await share(shared, { days })).status).toBe(400)
    const until = async (days: number) => Date.parse((await share(shared, { days })).link.expiresAt) - Date.now()
    for (const days of [1, 7, 30]) expect(Math.round((await until(days)) / DAY)).toBe(days)
  })

  test('only once it has a page', async () => {
    const data = { title: 'Just begun', _status: 'draft' as const }
    const begun = await payload.create({ collection: 'cases', data: data as never, draft: true })
    const { status, json } = await share(begun)
    expect(status).toBe(409)
    expect(json).toMatchObject({ mayShare: true, hasPage: false, links: [] })
  })

  test('and ends only links of that draft', async () => {
    const [one, two] = [await draftCase(), await draftCase()]
    const { link, token } = await share(one)
    await rest('POST', `/cases/${two.id}/revoke-preview-link`, { token: editor, body: { link: link.id } })
    expect(await open(token)).toBe(`/cases/${one.slug}`)
  })

  test('nobody reads the links through REST', async () => {
    for (const path of ['', '/count', '?limit=0']) {
      const token = await tokenOf(rest, staff.administrator.email)
      expect((await rest('GET', `/preview-links${path}`, { token })).status).toBe(403)
    }
  })
})

describe('the preview beside the form', () => {
  type Where = { data: object; locale: { code: string } }
  const urlOf = (slug: 'cases' | 'themes', of: Where) => {
    const url = payload.collections[slug].config.admin.livePreview?.url as ((of: Where) => string | null) | undefined
    return url?.(of)
  }

  test('follows the language of the form', () => {
    const at = (code: string) => urlOf('cases', { data: { slug: 'a', theme: 'b' }, locale: { code } })
    expect(at('fi')).toBe(`/preview?path=${encodeURIComponent('/fi/cases/a')}`)
    expect(at('sv')).toBe(`/preview?path=${encodeURIComponent('/sv/cases/a')}`)
  })

  test('is not there without a page', () => {
    const locale = { code: 'en' }
    expect(urlOf('cases', { data: { slug: '', theme: 'b' }, locale })).toBeNull()
    expect(urlOf('cases', { data: { slug: 'a' }, locale })).toBeNull()
    expect(urlOf('themes', { data: { slug: 'a' }, locale })).not.toBeNull()
  })

  test.each(['cases', 'themes', 'priorities', 'municipalities', 'pages'] as const)('has three widths in %s', (slug) => {
    const widths = payload.collections[slug].config.admin.livePreview?.breakpoints?.map(({ width }) => width)
    expect(widths).toEqual([390, 820, 1280])
  })
})
