import { createCase, examples, pictureFile } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { type Rest, restOf, tokenOf } from '../support/rest'
import { type Staff, createStaff } from '../support/staff'

let site: TestPayload
let rest: Rest
let staff: Staff
let draftId: string
let publishedId: string
let enquiryId: string
let mediaName: string

const SECRETS = ['Hidden draft', 'Secret Sender', 'secret.sender', '@example.fi', 'A secret message', 'totalDocs']

beforeAll(async () => {
  site = await startPayload()
  const { payload } = site
  rest = restOf(payload)
  staff = await createStaff(payload)
  draftId = (await createCase(payload, { title: 'Hidden draft', _status: 'draft', author: staff.editor.id })).id
  publishedId = (await createCase(payload, { title: 'Shown case', author: staff.editor.id })).id
  await payload.update({
    collection: 'cases',
    id: publishedId,
    data: { title: 'Hidden draft', _status: 'draft' },
    draft: true,
  })
  const enquiry = { ...examples['contact-submissions'](), case: draftId }
  enquiryId = (await payload.create({ collection: 'contact-submissions', data: enquiry })).id
  await payload.create({ collection: 'redirects', data: examples.redirects() })
  const media = await payload.create({ collection: 'media', data: { alt: 'A picture' }, file: await pictureFile() })
  mediaName = media.filename!
})
afterAll(() => site.stop())

const QUERIES = [
  '',
  '?limit=0',
  '?limit=1000&pagination=false',
  '?depth=10',
  '?draft=true&trash=true&locale=all',
  '?sort=-author.email',
  '?select[title]=true&populate[users][email]=true',
  '?where[title][like]=Hidden',
  '?where[author.email][exists]=true',
  '?where[or][0][_status][equals]=draft&where[or][1][_status][equals]=published',
  '?joins[cases][limit]=10&overrideAccess=true',
]

/** Everything that Payload serves over REST: our collections and its own. */
const collections = () => site.payload.config.collections.map(({ slug }) => slug)

/** A refusal (501: a collection without REST), or Payload's way to say that an anonymous reader has no preferences. */
async function expectNothing(method: string, path: string, init = {}) {
  const { status, body, json } = await rest(method, path, init)
  const refused = [401, 403, 404, 501].includes(status) || json.value === null
  const told = SECRETS.filter((secret) => body.includes(secret))
  expect({ method, path, refused, told }).toEqual({ method, path, refused: true, told: [] })
}

describe('an anonymous reader of the REST interface', () => {
  test.each(QUERIES)('gets nothing of any collection: %s', async (query) => {
    for (const slug of collections()) {
      await expectNothing('GET', `/${slug}${query}`)
      await expectNothing('GET', `/${slug}/count${query}`)
      await expectNothing('GET', `/${slug}/versions${query}`)
    }
  })

  test('gets no document by its id, published or not', async () => {
    for (const id of [draftId, publishedId]) {
      for (const query of QUERIES) await expectNothing('GET', `/cases/${id}${query}`)
    }
    await expectNothing('GET', `/contact-submissions/${enquiryId}`)
    await expectNothing('GET', `/users/${staff.administrator.id}`)
  })

  test('gets nothing by writing the question into the body of a POST', async () => {
    const headers = { 'X-Payload-HTTP-Method-Override': 'GET', 'Content-Type': 'application/x-www-form-urlencoded' }
    for (const slug of collections()) await expectNothing('POST', `/${slug}`, { headers, body: 'limit=0' })
  })

  test.each(['home', 'site'])('gets nothing of the global %s', async (slug) => {
    await expectNothing('GET', `/globals/${slug}`)
    await expectNothing('POST', `/globals/${slug}`, { body: {} })
  })

  test('writes nothing', async () => {
    for (const slug of collections()) {
      await expectNothing('POST', `/${slug}`, { body: {} })
      await expectNothing('PATCH', `/${slug}?where[id][exists]=true`, { body: { title: 'Changed' } })
      await expectNothing('DELETE', `/${slug}?where[id][exists]=true`)
    }
    await expectNothing('PATCH', `/cases/${publishedId}`, { body: { _status: 'draft' } })
    await expectNothing('DELETE', `/cases/${publishedId}`)
    await expectNothing('POST', `/cases/${publishedId}/duplicate`, { body: {} })
    await expectNothing('POST', '/contact-submissions', { body: examples['contact-submissions']() })
  })

  test('is told of no permission', async () => {
    const { json, body } = await rest('GET', '/access')
    expect(json.canAccessAdmin).toBeFalsy()
    const permissions = Object.values<object>({ ...(json.collections as object), ...(json.globals as object) })
    expect(permissions.flatMap((permission) => Object.keys(permission)).filter((key) => key !== 'fields')).toEqual([])
    expect(SECRETS.filter((secret) => body.includes(secret))).toEqual([])
  })

  test('finds the endpoints closed that the site does not use', async () => {
    await expectNothing('GET', '/og?title=anything')
    await expectNothing('GET', '/users/init')
    await expectNothing('GET', `/media/paste-url?src=${encodeURIComponent('https://example.fi/a.png')}`)
    await expectNothing('POST', '/graphql', { body: { query: '{ Cases { totalDocs } }' } })
    await expectNothing('GET', '/payload-jobs/run')
  })

  test('cannot tell from a reset request whether an account exists', async () => {
    const ask = (email: string) => rest('POST', '/users/forgot-password', { body: { email } })
    const [known, unknown] = [await ask(staff.editor.email), await ask('nobody@example.fi')]
    expect(known.status).toBe(unknown.status)
    expect(known.body).toBe(unknown.body)
  })
})

describe('the file of a picture', () => {
  test('is open to everyone, and nothing in it can run', async () => {
    const { status, headers } = await rest('GET', `/media/file/${mediaName}`)
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toBe('image/webp')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Content-Security-Policy')).toContain('sandbox')
  })
  test.each(['missing.webp', '..%2Ftest.db', '%2e%2e%2ftest.db', '....//test.db'])(
    'no other file is: %s',
    async (name) => {
      const { status, body } = await rest('GET', `/media/file/${name}`)
      expect([400, 403, 404]).toContain(status)
      expect(body).not.toContain('SQLite')
    },
  )
})

describe('over REST', () => {
  test('no one creates an enquiry, whatever their role', async () => {
    for (const { email } of Object.values(staff)) {
      const token = await tokenOf(rest, email)
      await expectNothing('POST', '/contact-submissions', { token, body: examples['contact-submissions']() })
    }
  })
  test('staff read what they may', async () => {
    const token = await tokenOf(rest, staff.contributor.email)
    expect((await rest('GET', '/cases?depth=0', { token })).status).toBe(200)
    await expectNothing('GET', '/contact-submissions', { token })
    await expectNothing('GET', '/redirects', { token })
  })
})
