import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Case } from '@/collections/payload-types'

let count = 0
const next = () => (count += 1)

/** A picture file of its own content, ready to upload. Width and height in pixels. */
export async function pictureFile(name = `picture-${next()}.png`, width = 1000, height = 700) {
  const background = { r: next() % 256, g: 120, b: 90 }
  const data = await sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()
  return { name, data, mimetype: 'image/png', size: data.length }
}

/** What each collection needs to be created, published where there are drafts. */
export const examples = {
  cases: () => ({
    title: `Case ${next()}`,
    slug: `case-${count}`,
    summary: 'A case.',
    wholeRegion: true,
    _status: 'published' as const,
  }),
  themes: () => ({
    title: `Theme ${next()}`,
    slug: `theme-${count}`,
    summary: 'A theme.',
    look: 'citizens-city' as const,
    order: count,
    _status: 'published' as const,
  }),
  priorities: () => ({
    title: `Priority ${next()}`,
    slug: `priority-${count}`,
    summary: 'A goal.',
    goalOf: 'less than before',
    shape: 'leaf' as const,
    order: count,
    measure: { metric: 'Emissions', unit: 'Mt', direction: 'decrease' as const, target: 1.8, targetYear: 2030 },
    _status: 'published' as const,
  }),
  municipalities: () => ({
    name: `Place ${next()}`,
    slug: `place-${count}`,
    kind: 'city' as const,
    _status: 'published' as const,
  }),
  pages: () => ({ title: `Page ${next()}`, slug: `page-${count}`, _status: 'published' as const }),
  topics: () => ({ title: `Topic ${next()}`, slug: `topic-${count}` }),
  media: () => ({ alt: `Picture ${next()}` }),
  redirects: () => ({ from: `/cases/old-${next()}`, to: `/cases/new-${count}` }),
  users: () => ({
    name: `Person ${next()}`,
    email: `person-${count}@example.fi`,
    role: 'contributor' as const,
    password: 'correct horse battery',
  }),
  'contact-submissions': () => ({
    reference: `HSR-${next()}`,
    purpose: 'question' as const,
    name: 'Secret Sender',
    email: 'secret.sender@example.fi',
    message: 'A secret message',
    language: 'en' as const,
    status: 'new' as const,
  }),
  'enquiry-steps': () => ({ what: 'note' as const, text: 'A secret note' }),
  'rate-limits': () => ({ key: `key-${next()}`, count: 1, expiresAt: new Date().toISOString() }),
}
export type Example = keyof typeof examples
export const EXAMPLES = Object.keys(examples) as Example[]

/** Creates a case past the access rules, with a theme of its own. */
export async function createCase(payload: Payload, data: Partial<Case> = {}): Promise<Case> {
  const theme = await payload.create({ collection: 'themes', data: examples.themes() })
  return payload.create({ collection: 'cases', data: { ...examples.cases(), theme: theme.id, ...data }, depth: 0 })
}
