import type { Payload } from 'payload'
import type { Case } from '@/collections/payload-types'
import type { Locale } from '@/lib/locales'
import { createCase, examples } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { type Rest, restOf, tokenOf } from '../support/rest'
import { createStaff } from '../support/staff'

let site: TestPayload
let payload: Payload

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
})
afterAll(() => site.stop())

const textWithLink = (url: string): Case['body'] => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        children: [
          {
            type: 'link',
            version: 3,
            id: 'a',
            fields: { linkType: 'custom', url, newTab: false },
            children: [{ type: 'text', version: 1, text: 'a link', format: 0, detail: 0, mode: 'normal', style: '' }],
          },
        ],
      },
    ],
  },
})

describe('a published case is refused', () => {
  test.each<[string, Partial<Case>]>([
    ['without a place', { wholeRegion: false, municipalities: [] }],
    ['without a summary', { summary: '' }],
    ['with a summary of more than 200 characters', { summary: 'x'.repeat(201) }],
    ['that ended before it started', { yearStarted: 2024, yearEnded: 2020 }],
    ['of a year that is a slip', { yearStarted: 20200 }],
    ['of half a year', { yearStarted: 2020.5 }],
    ['with a link that runs code', { links: [{ label: 'Look', url: 'javascript:alert(1)' }] }],
    [
      'with an organisation’s address that is none',
      { organisations: [{ name: 'A', kind: 'company', url: 'www.example.fi' }] },
    ],
    ['with a source that is a file', { results: [{ value: '1', statement: 'one', sourceUrl: 'file:///etc/passwd' }] }],
    ['with code in its text', { body: textWithLink('javascript:alert(1)') }],
    ['with another host in its text that looks like a path', { body: textWithLink('//evil.example') }],
    ['with capitals in its address', { slug: 'Smart-Case' }],
    ['with a path in its address', { slug: '../admin' }],
  ])('%s', async (_what, data) => {
    await expect(createCase(payload, data)).rejects.toThrow(/invalid/)
  })

  test('without a theme', async () => {
    await expect(payload.create({ collection: 'cases', data: examples.cases() as never })).rejects.toThrow(/invalid/)
  })
})

describe('a case is taken', () => {
  test.each<[string, Partial<Case>]>([
    ['of the whole region', { wholeRegion: true, municipalities: [] }],
    ['with a summary of 200 characters', { summary: 'x'.repeat(200) }],
    ['of one year', { yearStarted: 2024, yearEnded: 2024 }],
    [
      'with web addresses',
      { links: [{ label: 'Look', url: 'https://example.fi/a?b=c' }], organisations: [{ name: 'A', kind: 'company' }] },
    ],
    ['with a link to another site', { body: textWithLink('https://example.fi') }],
    ['with a link to a page of ours', { body: textWithLink('/about') }],
    ['with an e-mail link', { body: textWithLink('mailto:a@example.fi') }],
  ])('%s', async (_what, data) => {
    await expect(createCase(payload, data)).resolves.toMatchObject({ _status: 'published' })
  })

  test('as a draft, however unfinished', async () => {
    const data = { title: 'Only a title', _status: 'draft' as const }
    await expect(payload.create({ collection: 'cases', data: data as never, draft: true })).resolves.toMatchObject({
      slug: 'only-a-title',
    })
  })
})

describe('languages', () => {
  test('a case that is written in English alone is saved in another language too', async () => {
    const { id } = await createCase(payload, { keyFacts: [{ label: 'Residents', value: 'one in three' }] })
    const data = { stage: 'pilot' as const, _status: 'published' as const }
    await expect(payload.update({ collection: 'cases', id, locale: 'fi', data })).resolves.toMatchObject({
      stage: 'pilot',
    })
    const all = await payload.findByID({ collection: 'cases', id, locale: 'all' })
    expect(Object.keys(all.title)).toEqual(['en'])
  })
  test('a case without English is not published', async () => {
    const theme = await payload.create({ collection: 'themes', data: examples.themes() })
    const data = { ...examples.cases(), theme: theme.id, title: 'Suomeksi' }
    await expect(payload.create({ collection: 'cases', locale: 'fi', data })).rejects.toThrow(/invalid/)
    const draft = await payload.create({
      collection: 'cases',
      locale: 'fi',
      data: { ...data, _status: 'draft' },
      draft: true,
    })
    const publish = (locale: Locale, more: object) =>
      payload.update({ collection: 'cases', id: draft.id, locale, data: { ...more, _status: 'published' } })
    await expect(publish('fi', {})).rejects.toThrow(/invalid/)
    await expect(publish('en', { title: 'In English', summary: 'In English.' })).resolves.toMatchObject({
      _status: 'published',
    })
  })
})

test('messages come in the language of the admin', async () => {
  const rest: Rest = restOf(payload)
  const staff = await createStaff(payload)
  const token = await tokenOf(rest, staff.editor.email)
  const { id } = await createCase(payload)
  const said = async (language: string) => {
    const headers = { 'Accept-Language': language, Cookie: `payload-lng=${language}` }
    const body = { wholeRegion: false, municipalities: [], _status: 'published' }
    return (await rest('PATCH', `/cases/${id}`, { token, headers, body })).body
  }
  expect(await said('en')).toContain('Choose at least one municipality')
  expect(await said('fi')).toContain('Valitse ainakin yksi kunta')
  expect(await said('sv')).toContain('Välj minst en kommun')
})

test('the preview leads to the page in the language of the admin’s content', () => {
  const { preview } = payload.collections.cases.config.admin
  const url = (document: object) => preview?.(document as Record<string, unknown>, { locale: 'sv' } as never)
  expect(url({ slug: 'smart-kalasatama', theme: 'a-theme' })).toBe('/preview?path=%2Fsv%2Fcases%2Fsmart-kalasatama')
  expect(url({})).toBeNull()
  // A case stands under its theme.
  expect(url({ slug: 'smart-kalasatama' })).toBeNull()
})
