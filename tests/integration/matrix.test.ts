import type { SanitizedConfig } from 'payload'
import { allowed } from '../support/allowed'
import { createCase, examples } from '../support/documents'
import { createEnquiry } from '../support/enquiries'
import { ASKERS, type Asker, type Letter, askerOf } from '../support/matrix-askers'
import { type World, subjectOf } from '../support/matrix-documents'
import { OPERATIONS, type Way, look } from '../support/matrix-operations'
import { COLLECTIONS, GLOBALS, type Who } from '../support/matrix-table'
import { type TestPayload, startPayload } from '../support/payload'
import { type Rest, restOf } from '../support/rest'
import { createAccount } from '../support/staff'

const WAYS: Way[] = ['local', 'rest']

let site: TestPayload
let rest: Rest
let world: World
let config: SanitizedConfig
const askers = {} as Record<Letter, Asker>

beforeAll(async () => {
  site = await startPayload()
  const { payload } = site
  config = payload.config
  rest = restOf(payload)
  const other = (await createAccount(payload, 'administrator', { email: 'other@example.fi' })).id
  const theme = (await payload.create({ collection: 'themes', data: examples.themes() })).id
  world = { payload, other, theme, case: (await createCase(payload)).id, enquiry: (await createEnquiry(payload)).id }
  for (const letter of ASKERS) askers[letter] = await askerOf(payload, rest, letter)
})
afterAll(() => site.stop())

/** The letter that the table has for who asks. */
const letterIn = (way: Way, letter: Letter) => (letter === 'nobody' ? { local: 'S', rest: 'N' }[way] : letter)

/** What the table says for one of the two interfaces. */
const expected = (who: Who, way: Way) =>
  ASKERS.map((letter) => letterIn(way, letter))
    .filter((letter) => who.includes(letter))
    .join('')

/** Tries one cell. What is refused must have left everything as it was. */
async function mayDo(slug: string, kind: string, name: string, letter: Letter, way: Way): Promise<boolean> {
  const operation = OPERATIONS[name]!
  const isOwnAccount = slug === 'users' && kind.includes('own')
  const asker = isOwnAccount ? await askerOf(site.payload, rest, letter) : askers[letter]
  const subject = await subjectOf(world, slug, kind, asker)
  const asking = { world, rest, way, kind, subject }
  await operation.before?.(asking)
  const before = await look(site.payload, subject)
  const answer = await operation.ask(asking)
  const now = await look(site.payload, subject)
  const done = operation.isDone(answer, now, subject)
  if (!done) expect(now).toEqual(before)
  return done
}

const rows = Object.entries(COLLECTIONS).flatMap(([slug, kinds]) =>
  Object.entries(kinds).flatMap(([kind, cells]) =>
    Object.entries(cells).map(([operation, who]) => [slug, kind, operation, who] as const),
  ),
)

test.each(rows)('%s, %s: %s may %s', async (slug, kind, operation, who) => {
  const found = { local: '', rest: '' }
  for (const way of WAYS) {
    for (const letter of ASKERS) {
      if (await mayDo(slug, kind, operation, letter, way)) found[way] += letterIn(way, letter)
    }
  }
  expect(found).toEqual({ local: expected(who, 'local'), rest: expected(who, 'rest') })
})

describe('the table', () => {
  test('has every collection and global of the configuration', () => {
    expect(Object.keys(COLLECTIONS).sort()).toEqual(config.collections.map(({ slug }) => slug).sort())
    expect(Object.keys(GLOBALS).sort()).toEqual(config.globals.map(({ slug }) => slug).sort())
  })
  test('has every operation of each collection', () => {
    for (const collection of config.collections) {
      const kinds = Object.values(COLLECTIONS[collection.slug] ?? {})
      const stated = new Set(kinds.flatMap((cells) => Object.keys(cells)))
      const known = Object.keys(OPERATIONS).filter((name) => OPERATIONS[name]!.known(collection))
      expect([collection.slug, ...[...stated].sort()]).toEqual([collection.slug, ...known.sort()])
    }
  })
  test('knows every rule that Payload asks', () => {
    const rules = ['admin', 'create', 'delete', 'read', 'readVersions', 'unlock', 'update']
    for (const { access } of config.collections) expect(rules).toEqual(expect.arrayContaining(Object.keys(access)))
    for (const { access, versions } of config.globals) {
      expect(['read', 'readVersions', 'update']).toEqual(expect.arrayContaining(Object.keys(access)))
      expect(versions).toBeFalsy()
    }
  })
})

const globalRows = Object.entries(GLOBALS).flatMap(([slug, cells]) =>
  Object.entries(cells).map(([operation, who]) => [slug, operation, who] as const),
)

test.each(globalRows)('the global %s: %s may %s', async (slug, operation, who) => {
  const found = { local: '', rest: '' }
  for (const letter of ASKERS) {
    const { user, token } = askers[letter]
    const options = { slug: slug as 'home', overrideAccess: false, ...(user && { user }) } as const
    const ask = () =>
      operation === 'read' ? site.payload.findGlobal(options) : site.payload.updateGlobal({ ...options, data: {} })
    if (await allowed(ask)) found.local += letterIn('local', letter)
    const init = operation === 'read' ? { token } : { token, body: {} }
    const { status } = await rest(operation === 'read' ? 'GET' : 'POST', `/globals/${slug}`, init)
    if (status === 200) found.rest += letterIn('rest', letter)
    else expect([401, 403, 404]).toContain(status)
  }
  expect(found).toEqual({ local: expected(who, 'local'), rest: expected(who, 'rest') })
})
