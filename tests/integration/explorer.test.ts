import { jest } from '@jest/globals'
import type { Payload } from 'payload'
import { FACETS, type FacetName } from '@/lib/lists'
import { LOCALES, type Locale } from '@/lib/locales'
import type { CaseList } from '@/lib/view'
import { createCase } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { FINDS_NOTHING, RELEVANCE } from '../support/relevance'

// The pages that Next keeps are not the matter here, and outside a Next server it keeps none.
jest.unstable_mockModule('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

const SEEDING_TIME = 180_000

let site: TestPayload
let payload: Payload
let list: (params: Record<string, string | string[]>, locale?: Locale) => Promise<CaseList>

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  const { seed } = await import('@/seed/seed')
  await seed(payload, () => undefined)
  const { getCaseList } = await import('@/lib/content/case-list')
  list = (params, locale = 'en') => getCaseList(params, locale)
}, SEEDING_TIME)
afterAll(() => site.stop())

const slugs = ({ cases }: CaseList) => cases.map(({ slug }) => slug)
const options = ({ facets }: CaseList, facet: FacetName) =>
  facets.filter(({ name }) => name === facet).flatMap(({ groups }) => groups.flatMap((group) => group.options))

describe('search', () => {
  it.each(RELEVANCE)('in $locale for “$q” finds $finds among the first three', async ({ locale, q, finds, also }) => {
    const firstThree = slugs(await list({ q }, locale)).slice(0, 3)
    expect(firstThree).toEqual(expect.arrayContaining([finds, ...(also ? [also] : [])]))
  })

  it.each(FINDS_NOTHING)('in $locale for “$q” finds nothing', async ({ locale, q }) => {
    expect(await list({ q }, locale)).toMatchObject({ total: 0, cases: [] })
  })

  it('marks what was found, in the title and in the text', async () => {
    const [first] = (await list({ q: 'sand battery' })).cases
    const marked = (pieces: { text: string; marked?: true }[]) =>
      pieces.flatMap((each) => (each.marked ? each.text : []))
    expect(marked(first!.match!.title.pieces).join(' ')).toMatch(/sand battery/i)
    expect(first!.match!.title.pieces.map(({ text }) => text).join('')).toBe(first!.title.text)
  })

  it('takes what has some of the words when nothing has all, and says so', async () => {
    expect(await list({ q: 'battery' })).toMatchObject({ partial: false })
    const found = await list({ q: 'battery xqzvwk' })
    expect(found.partial).toBe(true)
    expect(found.total).toBeGreaterThan(0)
  })

  it('proposes words that are spelt nearly so when nothing was found', async () => {
    const { total, suggestions, themes } = await list({ q: 'hydrugenne' })
    expect(total).toBe(0)
    expect(suggestions.map(({ q }) => q)).toContain('hydrogen')
    expect(themes).toHaveLength(3)
  })
})

describe('the result', () => {
  it('has the counts of a count by hand, for every facet and value, alone and narrowed', async () => {
    const wanted = { theme: 'climate-neutrality', municipality: ['espoo', 'helsinki'] }
    for (const facet of FACETS) {
      for (const { value, count, selected } of options(await list(wanted), facet)) {
        if (selected) continue
        const own: Record<string, string | string[]> = { ...wanted, [facet]: value }
        expect([facet, value, count]).toEqual([facet, value, (await list(own)).total])
      }
    }
  })

  it('keeps values without a case, disabled by their count', async () => {
    const places = options(await list({ theme: 'citizens-city' }), 'municipality')
    expect(places).toHaveLength(27)
    expect(places.some(({ count }) => count === 0)).toBe(true)
  })

  it('has twelve cases a page, none twice, all in all', async () => {
    const first = await list({})
    const count = first.pages.at(-1)?.number ?? 0
    const pages = await Promise.all(Array.from({ length: count }, (_, index) => list({ page: String(index + 1) })))
    expect(pages[2]?.pages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
    expect(pages[0]?.pages.map(({ number }) => number)).toEqual([1, 2, 5])
    const all = pages.flatMap(slugs)
    expect(slugs(pages[0]!)).toHaveLength(12)
    expect(new Set(all).size).toBe(first.total)
    expect(all).toHaveLength(first.total)
  })

  it.each([
    ['nonsense', { q: '§§§ %%% ((((', theme: 'nothing', sort: '<script>', view: '../..', page: 'NaN' }],
    ['10 kB of text', { q: 'innovation '.repeat(930) }],
    ['10 kB of one word', { q: 'å'.repeat(10_000) }],
    ['control characters', { q: '\u0000\u0001\r\n\u001b[31m\u202e' }],
    ['what is left of a broken encoding', { q: '%E0%A4%A', municipality: '%E0%A4%A' }],
    ['half letters', { q: 'heat\ud83d' }],
    ['repeated values', { q: ['heat', 'cold'], theme: Array(500).fill('citizens-city'), page: ['1', '2'] }],
    ['contradictions', { stage: 'finished', year: '2025', theme: 'citizens-city', sort: 'relevance' }],
    ['names of what every object has', { q: '__proto__ constructor', theme: '__proto__', topic: 'constructor' }],
    ['a page that is too far', { page: '999' }],
  ])('is a page for %s', async (_, params) => {
    for (const locale of LOCALES) {
      const found = await list(params, locale)
      expect(found.cases.length).toBeLessThanOrEqual(12)
      expect(found.q.length).toBeLessThanOrEqual(200)
      expect(found.allCount).toBe(54)
    }
  })
})

describe('a publish', () => {
  const counted = async (title: string) => {
    const [found, all] = await Promise.all([list({ q: title }), list({})])
    return { hits: found.total, all: all.allCount, themes: options(all, 'theme').map(({ count }) => count) }
  }

  it('shows at the next request, and so do a change, the way back, the trash and a deletion', async () => {
    const before = await counted('Zeppelinfähre')
    expect(before.hits).toBe(0)
    const { id } = await createCase(payload, { title: 'Zeppelinfähre', _status: 'draft' })
    expect(await counted('Zeppelinfähre')).toMatchObject({ hits: 0, all: before.all })

    const update = (data: object, more: object = {}) => payload.update({ collection: 'cases', id, data, ...more })
    await update({ _status: 'published' })
    expect(await counted('zeppelinfahre')).toMatchObject({ hits: 1, all: before.all + 1 })
    await update({ title: 'Luftschiff', _status: 'published' })
    expect(await counted('Zeppelinfähre')).toMatchObject({ hits: 0 })
    expect(await counted('luftschiff')).toMatchObject({ hits: 1, all: before.all + 1 })
    await update({ title: 'Draft of a balloon', _status: 'draft' }, { draft: true })
    expect(await counted('balloon')).toMatchObject({ hits: 0 })
    await update({ title: 'Luftschiff', _status: 'draft' })
    expect(await counted('luftschiff')).toMatchObject({ hits: 0, all: before.all })
    await update({ _status: 'published' })
    await update({ deletedAt: new Date().toISOString() })
    expect(await counted('luftschiff')).toMatchObject({ hits: 0, all: before.all })
    await update({ deletedAt: null }, { trash: true })
    expect(await counted('luftschiff')).toMatchObject({ hits: 0, all: before.all })
    await update({ _status: 'published' })
    expect(await counted('luftschiff')).toMatchObject({ hits: 1, all: before.all + 1 })
    await payload.delete({ collection: 'cases', id })
    expect(await counted('luftschiff')).toMatchObject({ hits: 0, all: before.all })
  })

  it('of a theme takes its cases out and in, and of a name changes what is found', async () => {
    const { theme } = await createCase(payload, { title: 'Windjammer' })
    const change = (data: object) => payload.update({ collection: 'themes', id: String(theme), data })
    expect((await list({ q: 'windjammer' })).total).toBe(1)
    await change({ title: 'Seefahrt', _status: 'published' })
    expect((await list({ q: 'seefahrt' })).total).toBe(1)
    await change({ _status: 'draft' })
    expect((await list({ q: 'windjammer' })).total).toBe(0)
    await change({ _status: 'published' })
    expect((await list({ q: 'windjammer' })).total).toBe(1)
  })
})
