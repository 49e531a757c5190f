import { jest } from '@jest/globals'
import type { Payload } from 'payload'
import type { Case } from '@/collections/payload-types'
import { COLUMNS } from '@/lib/case-file/columns'
import { runDueJobs } from '@/lib/jobs/run-due'
import { checkFile } from '../support/case-files'
import { createCase } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { type Rest, restOf, tokenOf } from '../support/rest'
import { type Staff, createStaff } from '../support/staff'

let site: TestPayload
let payload: Payload
let rest: Rest
let staff: Staff
let editor: string

const SEEDED = 54
const collection = 'cases'

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  rest = restOf(payload)
  staff = await createStaff(payload)
  editor = await tokenOf(rest, staff.editor.email)
  const { seed } = await import('@/seed/seed')
  await seed(payload, () => undefined)
})
afterAll(() => site.stop())

type Row = Record<string, unknown> & { slug: string; status: string }

const exported = async (query = '') => {
  const { body, status } = await rest('GET', `/cases/export.json${query}`, { token: editor })
  expect(status).toBe(200)
  return JSON.parse(body) as Row[]
}
const check = (rows: object[] | string, more: object = {}) => {
  const isText = typeof rows === 'string'
  return checkFile(payload, editor, isText ? rows : JSON.stringify(rows), {
    name: isText ? 'a.csv' : 'a.json',
    ...more,
  })
}
const newest = async (slug: string) => {
  const read = {
    collection,
    draft: true,
    depth: 0,
    locale: 'all',
    trash: true,
    where: { slug: { equals: slug } },
  } as const
  return (await payload.find(read)).docs[0] as unknown as Record<string, never> & Case
}
const shown = async (slug: string) => {
  const { docs } = await payload.find({
    collection,
    overrideAccess: false,
    depth: 0,
    where: { slug: { equals: slug } },
  })
  return docs[0]
}
const start = (id: string | undefined, token = editor) => rest('POST', `/cases/import/${id}/start`, { token })
const stateOf = async (id: string | undefined) => (await rest('GET', `/cases/import/${id}`, { token: editor })).json
const importAll = async (rows: object[]) => {
  const { id } = await check(rows)
  expect((await start(id)).status).toBe(200)
  await runDueJobs(payload)
  return stateOf(id)
}
const versionCount = async (id: string) =>
  (await payload.countVersions({ collection, where: { parent: { equals: id } } })).totalDocs

describe('export', () => {
  test('holds every field of a case but what belongs to its making', () => {
    const fields = payload.collections.cases.config.flattenedFields.flatMap((field) =>
      field.type === 'group' || field.type === 'tab'
        ? field.flattenedFields.map(({ name }) => `${field.name}.${name}`)
        : field.name,
    )
    const made =
      /^(id|createdAt|updatedAt|deletedAt|publishedAt|author|workflow|comment|changedBy|step|translation\..*)$/
    const paths = new Set(COLUMNS.map(({ path }) => path))
    expect(fields.filter((name) => !made.test(name) && !paths.has(name))).toEqual([])
  })

  test.each(['csv', 'json'])('of all seeded cases as %s comes back as it is', async (type) => {
    const { body, headers } = await rest('GET', `/cases/export.${type}`, { token: editor })
    expect(headers.get('Cache-Control')).toBe('no-store')
    const checked = await checkFile(payload, editor, body, { name: `cases.${type}` })
    expect(checked.problems ?? []).toEqual([])
    expect(checked.counts).toMatchObject({ created: 0, changed: 0, same: SEEDED })
    expect((await start(checked.id)).status).toBe(400)
  })

  test('says where a case stands, and follows the filter of the list', async () => {
    const one = await createCase(payload, { slug: 'export-published' })
    await createCase(payload, { slug: 'export-draft', _status: 'draft' })
    await payload.update({ collection, id: one.id, data: { title: 'New words' }, draft: true })
    const rows = await exported('?where[slug][like]=export-')
    expect(rows.map(({ slug, status, title_en }) => [slug, status, title_en])).toEqual([
      ['export-draft', 'draft', expect.any(String)],
      ['export-published', 'changed', 'New words'],
    ])
    expect((await rest('GET', '/cases/export.csv?where[secret][equals]=1', { token: editor })).status).toBe(400)
    await payload.delete({ collection, where: { slug: { like: 'export-' } } })
  })

  test('and import are for editors', async () => {
    const contributor = await tokenOf(rest, staff.contributor.email)
    expect((await rest('GET', '/cases/export.csv')).status).toBe(401)
    expect((await rest('GET', '/cases/export.csv', { token: contributor })).status).toBe(403)
    expect((await checkFile(payload, contributor, 'slug\na')).status).toBe(403)
    expect((await start('any', contributor)).status).toBe(403)
    const { id } = await check([{ slug: 'smart-kalasatama', seeks_en: 'Someone' }])
    expect((await rest('GET', `/cases/import/${id}`, { token: contributor })).status).toBe(403)
    expect((await start(id, await tokenOf(rest, staff.administrator.email))).status).toBe(403)
  })
})

describe('the check of a file', () => {
  test('names every problem by row and column', async () => {
    const file = [
      'slug;title_en;summary_en;theme;wholeRegion;yearStarted;links;title_de;body_en',
      `one;One;${'x'.repeat(201)};climate-neutralty;yes;24;;;a **b`,
      'two;;Two;climate-neutrality;maybe;2024;"[{""label"":""A"",""url"":""x""}]";;',
      'two;Two;Two;climate-neutrality;no;;oops;;',
      ';No Address;x;climate-neutrality;yes;;;;',
      'Smart;Small;x;climate-neutrality;yes;;;;;;more',
    ].join('\r\n')
    const { problems = [] } = await check(file)
    const found = (row: number | null, column: string | null) =>
      problems.filter((each) => each.row === row && each.column === column).map(({ text }) => text)
    expect(found(null, 'title_de')).toEqual([expect.stringContaining('no such column')])
    expect(found(2, 'summary_en')).toHaveLength(1)
    expect(found(2, 'theme')).toEqual([expect.stringContaining('Did you mean: climate-neutrality?')])
    expect(found(2, 'yearStarted')).toEqual([expect.stringContaining('four digits')])
    expect(found(2, 'body_en')).toEqual([expect.stringContaining('no pair')])
    expect(found(3, 'slug')).toEqual([expect.stringContaining('Two cases')])
    expect(found(3, 'wholeRegion')).toEqual([expect.stringContaining('yes or no')])
    expect(found(4, 'links')).toEqual([expect.stringContaining('can’t be read')])
    expect(found(5, 'slug')).toEqual([expect.stringContaining('Did you mean: no-address?')])
    expect(found(6, null)).toEqual([expect.stringContaining('more cells')])
    expect(found(6, 'slug')).toEqual([expect.stringContaining('small letters')])
  })

  test('asks the fields themselves: a new case needs a title, a summary, a theme and a place', async () => {
    const { problems = [] } = await check([{ slug: 'nothing-yet', title_fi: 'Vain suomeksi' }])
    expect(problems.map(({ column }) => column)).toEqual(
      expect.arrayContaining(['title_en', 'summary_en', 'theme', 'municipalities']),
    )
    const rows = await check([
      { slug: 'smart-kalasatama', links: [{ label: 'Here', url: 'nowhere' }, { url: 'https://a.fi' }] },
    ])
    expect(rows.problems?.map(({ column, text }) => [column, text.split(':')[0]])).toEqual([
      ['links', '1, url'],
      ['links', '2, label'],
    ])
  })

  test('speaks Finnish and Swedish', async () => {
    const text = async (language: string) => (await check('slug;x\na;b', { language })).problems?.[0]?.text
    expect(await text('fi')).toContain('Tällaista saraketta ei ole')
    expect(await text('sv')).toContain('Det finns ingen sådan kolumn')
  })

  test.each([
    ['another encoding', new Uint8Array([0x73, 0x6c, 0x75, 0x67, 0x0a, 0xe4]), 'UTF-8'],
    ['a missing quotation mark', 'slug;title_en\na;"b\nc;d', 'quotation mark'],
    ['nothing in it', 'slug;title_en\n', 'no cases'],
    ['no addresses', 'title_en\nx', 'missing'],
  ] as const)('says of a file with %s what to do', async (_, content, said) => {
    const { problems = [] } = await checkFile(payload, editor, content as string)
    expect(problems[0]?.text).toContain(said)
  })

  test('refuses a file that is too large, or has too many cases', async () => {
    expect((await checkFile(payload, editor, 'x'.repeat(5 * 1024 * 1024 + 1))).status).toBe(413)
    const many = Array.from({ length: 2001 }, (_, index) => ({ slug: `many-${index}` }))
    expect((await check(many)).problems?.[0]?.text).toContain('At most 2000')
  })

  test('shows what changes in which language, and changes nothing', async () => {
    const before = await newest('smart-kalasatama')
    const file = '\uFEFFslug,title_fi,priorities\r\nsmart-kalasatama,Uusi nimi,\r\n'
    const { counts, items } = await check(file)
    expect(counts).toEqual({ created: 0, changed: 1, same: 0, written: 0 })
    const changes = items?.[0]?.changes
    expect(changes).toContainEqual({ column: 'title_fi', before: before.title['fi' as never], after: 'Uusi nimi' })
    expect(changes?.map(({ column }) => column)).toEqual(['title_fi', 'priorities'])
    expect(await newest('smart-kalasatama')).toEqual(before)
  })

  test('knows what is in the trash, and the address of what a draft calls otherwise', async () => {
    const gone = await createCase(payload, { slug: 'in-the-trash' })
    await payload.update({ collection, id: gone.id, data: { deletedAt: new Date().toISOString() } })
    const moved = await createCase(payload, { slug: 'published-name' })
    await payload.update({ collection, id: moved.id, data: { slug: 'draft-name' }, draft: true })
    const { problems = [] } = await check([{ slug: 'in-the-trash' }, { slug: 'published-name' }])
    expect(problems.map(({ text }) => text.split(':')[0])).toEqual([
      'The case is in the trash',
      'This is the published address of a case whose draft has another one',
    ])
  })
})

const NEW = {
  title_en: 'Brought in',
  title_fi: 'Tuotu äö',
  summary_en: 'From a file.',
  summary_sv: 'Ur en fil.',
  theme: 'climate-neutrality',
  municipalities: ['espoo', 'helsinki'],
  body_en: '## Heading\n\nWith **bold** and [a link](https://a.fi).\n\n- one\n- two',
  body_fi: 'Suomeksi.',
  keyFacts: [{ label: { en: 'People', fi: 'Ihmisiä' }, value: { en: '5', fi: '5' } }],
  links: [{ label: { en: 'Here', sv: 'Här' }, url: 'https://a.fi' }],
  lastReviewed: '2026-01-02',
  seoTitle_fi: 'Haku',
}

describe('an import', () => {
  test('writes all cases as drafts, in each language, in the name of the one who imports', async () => {
    const published = await shown('smart-kalasatama')
    const state = await importAll([
      { slug: 'import-new', ...NEW },
      { slug: 'smart-kalasatama', title_fi: 'Tuotu nimi', body_sv: 'Ny *text*.', links: NEW.links },
    ])
    expect(state).toMatchObject({ status: 'done', counts: { created: 1, changed: 1, written: 2 } })
    const [row] = await exported('?where[slug][equals]=import-new')
    expect(row).toMatchObject({ ...NEW, status: 'draft' })
    const made = await newest('import-new')
    expect(made).toMatchObject({ _status: 'draft', changedBy: staff.editor.id, author: staff.editor.id })
    expect(await shown('import-new')).toBeUndefined()
    expect(await exported('?where[slug][equals]=smart-kalasatama')).toMatchObject([
      {
        title_fi: 'Tuotu nimi',
        body_sv: 'Ny *text*.',
        links: NEW.links,
        status: 'changed',
        title_en: published!.title,
      },
    ])
    expect(await shown('smart-kalasatama')).toEqual(published)
    await payload.update({ collection, id: made.id, data: { _status: 'published' } })
    expect((await shown('import-new'))?.title).toBe('Brought in')
  })

  test('happens once, however often it is asked for', async () => {
    const { id } = await check([{ slug: 'import-once', ...NEW }])
    const answers = await Promise.all([start(id), start(id)])
    expect(answers.some(({ status }) => status === 200)).toBe(true)
    await runDueJobs(payload)
    await runDueJobs(payload)
    const { docs } = await payload.find({ collection, draft: true, where: { slug: { like: 'import-once' } } })
    expect(docs).toHaveLength(1)
    expect((await start(id)).status).toBe(409)
  })

  test('imports nothing when someone has changed one of the cases since the check', async () => {
    const { id } = await check([
      { slug: 'import-conflict-new', ...NEW },
      { slug: 'enifer-kantvik', title_fi: 'Vanhentunut' },
    ])
    const other = await newest('enifer-kantvik')
    await payload.update({ collection, id: other.id, data: { seeks: 'Something' }, draft: true })
    await start(id)
    await runDueJobs(payload)
    expect(await stateOf(id)).toMatchObject({
      status: 'undone',
      failure: { kind: 'changed', slugs: ['enifer-kantvik'] },
    })
    expect(await newest('import-conflict-new')).toBeUndefined()
  })

  test('takes back what it wrote when a later case can’t be written', async () => {
    const kept = await newest('monio-tuusula')
    const versions = await versionCount(kept.id)
    const { id } = await check([
      { slug: 'import-undo-new', ...NEW },
      { slug: 'monio-tuusula', title_fi: 'Peruttava', title_sv: 'Ska tas tillbaka' },
      { slug: 'import-undo-refused', ...NEW },
    ])
    await start(id)
    // Someone takes the address while the import is under way.
    const { create } = payload
    const spy = jest.spyOn(payload, 'create').mockImplementation((async (args: { data?: { slug?: string } }) => {
      if (args.data?.slug === 'import-undo-refused') {
        await create.call(payload, { ...args, data: { ...args.data }, user: staff.administrator } as never)
      }
      return create.call(payload, args as never)
    }) as never)
    await runDueJobs(payload)
    spy.mockRestore()
    const state = await stateOf(id)
    expect(state).toMatchObject({ status: 'undone', failure: { kind: 'refused', left: ['import-undo-refused'] } })
    expect(await newest('import-undo-new')).toBeUndefined()
    expect(await newest('monio-tuusula')).toEqual(kept)
    expect(await versionCount(kept.id)).toBe(versions)
  })

  test('goes on where a killed process left it, without doubles', async () => {
    const { runImport } = await import('@/lib/case-file/run-import')
    const rows = Array.from({ length: 25 }, (_, index) => ({ slug: `import-killed-${index}`, ...NEW }))
    const changed = { slug: 'monio-tuusula', title_fi: 'Jatkettu', title_sv: 'Fortsatt' }
    const { id } = await check([...rows, changed])
    let writes = 0
    const { update } = payload
    const spy = jest.spyOn(payload, 'update').mockImplementation((async (args: never) => {
      writes += 1
      // In the middle of a case, between two of its languages.
      if (writes === 44) throw new Error('killed')
      return update.call(payload, args)
    }) as never)
    await expect(runImport(payload, id!, false)).rejects.toThrow('killed')
    spy.mockRestore()
    expect(await stateOf(id)).toMatchObject({ status: 'running' })
    await runImport(payload, id!, false)
    expect(await stateOf(id)).toMatchObject({ status: 'done', counts: { written: 26 } })
    const found = await exported('?where[slug][like]=import-killed-')
    expect(found).toHaveLength(25)
    for (const row of found) expect(row).toMatchObject(NEW)
    expect(await newest('monio-tuusula')).toMatchObject({ title: { fi: 'Jatkettu', sv: 'Fortsatt' } })
  })

  test('finishes undoing after a kill, and leaves what someone else has changed meanwhile', async () => {
    const { runImport } = await import('@/lib/case-file/run-import')
    const { id } = await check([
      { slug: 'import-left-a', ...NEW },
      { slug: 'import-left-b', ...NEW },
    ])
    const spy = jest.spyOn(payload, 'update').mockRejectedValueOnce(new Error('away'))
    await expect(runImport(payload, id!, false)).rejects.toThrow('away')
    spy.mockRestore()
    const made = await newest('import-left-a')
    await payload.update({ collection, id: made.id, data: { seeks: 'Mine' }, draft: true, user: staff.administrator })
    await runImport(payload, id!, false)
    expect(await stateOf(id)).toMatchObject({
      status: 'undone',
      failure: { kind: 'changed', slugs: ['import-left-a'], left: ['import-left-a'] },
    })
    expect(await newest('import-left-b')).toBeUndefined()
  })

  test('is refused when the account may not publish any more', async () => {
    const { id } = await check([{ slug: 'import-demoted', ...NEW }])
    await start(id)
    await payload.update({ collection: 'users', id: staff.editor.id, data: { role: 'contributor' } })
    await runDueJobs(payload)
    await payload.update({ collection: 'users', id: staff.editor.id, data: { role: 'editor' } })
    expect(await newest('import-demoted')).toBeUndefined()
    const stored = await payload.findByID({ collection: 'case-imports', id: id! })
    expect(stored).toMatchObject({ status: 'undone' })
  })

  test('is forgotten after 30 days', async () => {
    const { tidy } = await import('@/lib/jobs/tidy-up')
    const plan = { items: [], same: 0 }
    const make = (status: 'done' | 'running') =>
      payload.create({ collection: 'case-imports', data: { fileName: 'a.csv', status, plan } })
    const [old, running, fresh] = [await make('done'), await make('running'), await make('done')]
    const updatedAt = new Date(Date.now() - 31 * 24 * 60 * 60_000).toISOString()
    for (const { id } of [old, running])
      await payload.db.updateOne({ collection: 'case-imports', id, data: { updatedAt } })
    await tidy(payload)
    const left = await payload.find({
      collection: 'case-imports',
      where: { id: { in: [old.id, running.id, fresh.id] } },
    })
    expect(left.docs.map(({ id }) => id).sort()).toEqual([running.id, fresh.id].sort())
  })
})
