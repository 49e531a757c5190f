import type { Payload } from 'payload'
import type { Locale } from '@/lib/locales'
import { type TestPayload, startPayload } from '../support/payload'

/** How many documents content/ holds. */
const COUNTS = { topics: 29, themes: 3, priorities: 3, municipalities: 26, pages: 7, cases: 54 } as const
const COLLECTIONS = Object.keys(COUNTS) as (keyof typeof COUNTS)[]
/** Seeding writes each document once for each language. */
const SEEDING_TIME = 180_000

let site: TestPayload
let payload: Payload
let plantContent: (report?: (line: string) => void) => Promise<void>

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  const { seed } = await import('@/seed/seed')
  plantContent = (report = () => undefined) => seed(payload, report)
  // Two at once, as when two people start a new installation: everything below holds nevertheless.
  await Promise.all([plantContent(), plantContent()])
}, SEEDING_TIME)
afterAll(() => site.stop())

const countAll = async () =>
  Object.fromEntries(
    await Promise.all(
      COLLECTIONS.map(async (collection) => [collection, (await payload.count({ collection, trash: true })).totalDocs]),
    ),
  )

async function findCase(slug: string, locale: Locale = 'en', depth = 0) {
  const { docs } = await payload.find({
    collection: 'cases',
    where: { slug: { equals: slug } },
    locale,
    depth,
    trash: true,
  })
  if (!docs[0]) throw new Error(`No case ${slug}`)
  return docs[0]
}

const findPlace = async (slug: string, locale: Locale = 'en') =>
  (await payload.find({ collection: 'municipalities', where: { slug: { equals: slug } }, locale, depth: 1 })).docs[0]

describe('seed', () => {
  it('brings every document in once, though it ran twice at the same time', async () => {
    expect(await countAll()).toEqual(COUNTS)
  })

  it('publishes everything, with a history of one version each', async () => {
    for (const collection of COLLECTIONS) {
      if (collection === 'topics') continue
      const drafts = await payload.count({ collection, where: { _status: { not_equals: 'published' } } })
      expect([collection, drafts.totalDocs]).toEqual([collection, 0])
      const versions = await payload.countVersions({ collection })
      expect([collection, versions.totalDocs]).toEqual([collection, COUNTS[collection]])
    }
  })

  it('writes each language of a case into the same rows', async () => {
    const [en, fi, sv] = await Promise.all(
      (['en', 'fi', 'sv'] as const).map((locale) => findCase('smart-kalasatama', locale)),
    )
    expect(en?.title).toBe('Smart Kalasatama: a harbour turned living lab')
    expect(fi?.title).toBe('Fiksu Kalasatama – satamasta eläväksi kokeilualustaksi')
    expect(sv?.title).toBe('Smarta Fiskehamnen – från hamn till levande labb')
    expect(fi?.organisations?.map(({ name, kind }) => [name, kind])).toEqual([
      ['Forum Virium Helsinki', 'public-company'],
      ['Helsingin kaupunki', 'municipality'],
    ])
    expect(fi?.organisations?.map(({ id }) => id)).toEqual(en?.organisations?.map(({ id }) => id))
    expect(en?.keyFacts?.[1]).toMatchObject({ label: 'Companies involved (by 2018)', value: 'over 100' })
    expect(sv?.keyFacts?.[1]).toMatchObject({ label: 'Företag som deltagit (fram till 2018)', value: 'över 100' })
    expect(JSON.stringify(sv?.body)).toContain('När godstrafiken lämnade Fiskehamnen')
  })

  it('leaves a case that is written in English only without texts in other languages', async () => {
    const fi = await findCase('varjo-mixed-reality', 'fi')
    expect(fi.title).toBeFalsy()
    expect(fi.body).toBeFalsy()
    expect(fi.organisations?.map(({ name }) => name)).toEqual((fi.organisations ?? []).map(() => undefined))
    expect((await findCase('varjo-mixed-reality')).title).toBeTruthy()
  })

  it('joins cases to theme, places, goals and topics', async () => {
    const found = await findCase('pornainen-sand-battery', 'en', 1)
    expect(found.theme).toMatchObject({ slug: 'climate-neutrality', look: 'climate-neutrality' })
    expect(found.municipalities).toMatchObject([{ slug: 'pornainen' }])
    expect(found.priorities?.length).toBeGreaterThan(0)
    expect(found.topics?.length).toBeGreaterThan(0)
    const wide = await findCase('helsinki-uusimaa-circular-hub')
    expect(wide).toMatchObject({ wholeRegion: true, municipalities: [] })
  })

  it('orders the cases as news, each at its own time', async () => {
    const { docs } = await payload.find({ collection: 'cases', sort: '-publishedAt', pagination: false, depth: 0 })
    expect(docs.slice(0, 5).map(({ slug }) => slug)).toEqual([
      'pornainen-sand-battery',
      'solar-foods-factory-01',
      'kuningattarenranta-loviisa',
      'enifer-kantvik',
      'monio-tuusula',
    ])
    expect(new Set(docs.map(({ publishedAt }) => publishedAt)).size).toBe(COUNTS.cases)
    expect(docs.filter(({ publishedAt }) => !publishedAt?.startsWith('2026-11-24T'))).toEqual([])
    const years = docs.slice(5).map(({ yearStarted }) => yearStarted ?? 0)
    expect(years).toEqual([...years].sort((a, b) => b - a))
  })

  it('marks for review what could not be checked well', async () => {
    expect((await findCase('smart-kalasatama')).review).toMatchObject({ due: false, lastReviewed: expect.any(String) })
    const unsure = (await findCase('blastr-green-steel-inkoo')).review
    expect(unsure).toMatchObject({ due: true, note: expect.stringContaining('State of March 2025') })
    expect(unsure?.lastReviewed).toBeFalsy()
    expect(unsure?.sources?.length).toBeGreaterThan(0)
  })

  it('names neighbours both ways, and every place in three languages', async () => {
    const [porvoo, sv] = await Promise.all([findPlace('porvoo'), findPlace('porvoo', 'sv')])
    expect(sv?.name).toBe('Borgå')
    const neighbours = (porvoo?.neighbours ?? []).map((each) => (typeof each === 'object' ? each.slug : each))
    expect(neighbours).toContain('askola')
    const askola = await findPlace('askola')
    expect(askola?.neighbours?.map((each) => (typeof each === 'object' ? each.slug : each))).toContain('porvoo')
    expect(askola).toMatchObject({ majority: 'fi', bilingual: false, tile: { column: 7, row: 1 } })
  })

  it('gives the priorities their measure', async () => {
    const { docs } = await payload.find({ collection: 'priorities', sort: 'order', locale: 'fi', depth: 0 })
    expect(docs.map(({ shape, goalOf }) => [shape, goalOf])).toEqual([
      ['leaf', 'vähemmän päästöjä kuin vuonna 2005'],
      ['block', 'alueen taloudesta tutkimukseen ja kehittämiseen'],
      ['arch', 'työikäisistä työssä'],
    ])
    expect(docs[0]?.measure).toMatchObject({ direction: 'decrease', target: 1.8, targetYear: 2030, changePercent: -80 })
    expect(docs[2]?.measure?.baseline?.value).toBeFalsy()
  })

  it.each([
    ['resource-wisdom', 'https://s3platform.jrc.ec.europa.eu/'],
    ['accessibility', '/join'],
    ['accessibility', 'https://www.webaccessibility.fi/'],
    ['privacy', 'https://tietosuoja.fi/en'],
  ])('links from the page %s to %s', async (slug, url) => {
    const { docs } = await payload.find({ collection: 'pages', where: { slug: { equals: slug } }, depth: 0 })
    expect(JSON.stringify(docs[0]?.body)).toContain(`"url":"${url}"`)
  })

  it('lets the page about the region go on with the things to know', async () => {
    const { docs } = await payload.find({ collection: 'pages', where: { slug: { equals: 'about' } }, depth: 1 })
    expect(docs[0]).toMatchObject({ appendices: ['figures', 'institutions'], continues: [{ slug: 'things-to-know' }] })
  })

  it('fills the home page and the settings in every language', async () => {
    const home = await payload.findGlobal({ slug: 'home', locale: 'sv' })
    expect(home.heading).toBe('26 platser där det nya prövas först')
    const settings = await payload.findGlobal({ slug: 'site', locale: 'fi' })
    expect(
      settings.figures?.filter(({ onHome }) => onHome).map(({ key, prefix, value }) => [key, prefix ?? null, value]),
    ).toEqual([
      ['population', 'lähes', '1,8 miljoonaa'],
      ['companies', 'lähes', '100 000'],
      ['gdp-share', null, '39 %'],
      ['innovation-ranking-2023', null, '2.'],
    ])
    expect(settings.institutions).toHaveLength(12)
    expect(settings.organisation).toMatchObject({ name: 'Uudenmaan liitto', email: 'toimisto@uudenmaanliitto.fi' })
    expect(settings.statements?.statementDate).toMatch(/^2026-11-24/)
    for (const value of Object.values(settings.statements ?? {})) expect(value).toBeTruthy()
  })
})

describe('seed again', () => {
  it(
    'keeps what staff changed, put into the trash, unpublished or gave another address',
    async () => {
      const change = async (slug: string, data: object) => {
        const { id } = await findCase(slug)
        await payload.update({ collection: 'cases', id, data: { _status: 'published', ...data } })
      }
      await change('oodi-central-library', { title: 'Oodi, as staff see it' })
      await change('skaftkarr-porvoo', { deletedAt: new Date().toISOString() })
      await change('fiskars-village', { _status: 'draft' })
      await change('maria-01-startup-campus', { slug: 'maria-01' })
      await payload.updateGlobal({ slug: 'home', data: { heading: 'Come and see' }, locale: 'en' })

      const lines: string[] = []
      await plantContent((line) => lines.push(line))

      expect(lines).toEqual([
        ...COLLECTIONS.map((collection) => `${collection}: 0 added, ${COUNTS[collection]} already there`),
        'home: already there',
        'site: already there',
      ])
      expect(await countAll()).toEqual(COUNTS)
      expect((await findCase('oodi-central-library')).title).toBe('Oodi, as staff see it')
      expect((await findCase('skaftkarr-porvoo')).deletedAt).toBeTruthy()
      expect((await findCase('fiskars-village'))._status).toBe('draft')
      await expect(findCase('maria-01-startup-campus')).rejects.toThrow('No case')
      expect((await payload.findGlobal({ slug: 'home', locale: 'en' })).heading).toBe('Come and see')
    },
    SEEDING_TIME,
  )

  it('brings back what was deleted for good, and nothing else', async () => {
    const { id } = await findCase('kivisilta-kerava')
    await payload.delete({ collection: 'cases', id })
    const lines: string[] = []
    await plantContent((line) => lines.push(line))
    expect(lines).toContain('cases: 1 added, 53 already there')
    expect((await findCase('kivisilta-kerava', 'fi')).title).toBeTruthy()
  })
})

describe('createFirstAdministrator', () => {
  it('makes one account on a new installation and gives its password once', async () => {
    const { createFirstAdministrator } = await import('@/seed/administrator')
    const accounts = await Promise.all([createFirstAdministrator(payload, {}), createFirstAdministrator(payload, {})])
    const made = accounts.filter((account) => account !== undefined)
    expect(made).toEqual([
      { email: 'admin@helsinkismart.example', password: expect.stringMatching(/^[A-HJ-NP-Za-km-z2-9]{20}$/) },
    ])
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(1)
    const { user } = await payload.login({
      collection: 'users',
      data: { email: made[0]?.email ?? '', password: made[0]?.password ?? '' },
    })
    expect(user).toMatchObject({ role: 'administrator' })
    expect(await createFirstAdministrator(payload, { SEED_ADMIN_EMAIL: 'other@helsinkismart.example' })).toBeUndefined()
  })

  it('takes address and password from the environment, and refuses a short password', async () => {
    const { createFirstAdministrator } = await import('@/seed/administrator')
    const { docs } = await payload.find({ collection: 'users', limit: 1 })
    // The last administrator cannot be deleted through Payload's operations.
    await payload.db.deleteOne({ collection: 'users', where: { id: { equals: docs[0]?.id } } })
    const SEED_ADMIN_EMAIL = 'first@helsinkismart.example'
    await expect(createFirstAdministrator(payload, { SEED_ADMIN_EMAIL, SEED_ADMIN_PASSWORD: 'short' })).rejects.toThrow(
      'SEED_ADMIN_PASSWORD needs at least 12 characters',
    )
    expect(
      await createFirstAdministrator(payload, { SEED_ADMIN_EMAIL, SEED_ADMIN_PASSWORD: 'three words together' }),
    ).toEqual({ email: SEED_ADMIN_EMAIL })
  })
})
