import type { Payload } from 'payload'
import type { Case } from '@/collections/payload-types'
import { createCase } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'

let site: TestPayload
let payload: Payload

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
})
afterAll(() => site.stop())

describe('the address', () => {
  const slugOf = async (data: Partial<Case>) => (await createCase(payload, { slug: undefined, ...data })).slug

  test('is made from the English title', async () => {
    expect(await slugOf({ title: 'Älykäs Åbo & Östersundom: 5G!' })).toBe('alykas-abo-ostersundom-5g')
  })
  test('is made from the English title also while another language is shown', async () => {
    const { id } = await createCase(payload, { slug: undefined, title: 'In English first' })
    const data = { title: 'Sitten suomeksi', slug: '', _status: 'published' as const }
    const { slug } = await payload.update({ collection: 'cases', id, locale: 'fi', data })
    expect(slug).toBe('in-english-first')
  })
  test('is no other’s, nor one of a case in the trash', async () => {
    const { id } = await createCase(payload, { slug: undefined, title: 'Twice the same' })
    expect(await slugOf({ title: 'Twice the same' })).toBe('twice-the-same-2')
    await payload.update({ collection: 'cases', id, data: { deletedAt: new Date().toISOString() } })
    expect(await slugOf({ title: 'Twice the same' })).toBe('twice-the-same-3')
  })
  test('stays when the title changes', async () => {
    const { id, slug } = await createCase(payload, { slug: undefined, title: 'As it was called' })
    const { slug: after } = await payload.update({
      collection: 'cases',
      id,
      data: { title: 'As it is called', _status: 'published' },
    })
    expect(after).toBe(slug)
  })
  test('is made anew for a copy', async () => {
    const { id } = await createCase(payload, { slug: undefined, title: 'To be copied' })
    const copy = await payload.duplicate({ collection: 'cases', id })
    expect(copy).toMatchObject({ slug: 'to-be-copied-2', _status: 'draft' })
    expect(copy.publishedAt).toBeFalsy()
  })
  test('is refused when another has it', async () => {
    await createCase(payload, { slug: 'taken' })
    await expect(createCase(payload, { slug: 'taken' })).rejects.toThrow(/invalid/)
  })
  test.each(['cases', 'themes', 'priorities', 'municipalities', 'join', 'api', 'admin', 'preview', 'fi', 'feed'])(
    'of a text page is not %s',
    async (slug) => {
      await expect(
        payload.create({ collection: 'pages', data: { title: 'A page', slug, _status: 'published' } }),
      ).rejects.toThrow(/invalid/)
    },
  )
  test('of a text page is not made from a title that the site needs', async () => {
    const page = await payload.create({ collection: 'pages', data: { title: 'Join', _status: 'published' } as never })
    expect(page.slug).toBe('join-2')
  })
})
