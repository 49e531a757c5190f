import { rm } from 'node:fs/promises'
import type { Field, LabelFunction, SanitizedConfig } from 'payload'
import { LOCALES } from '@/lib/locales'
import { prepareEnvironment } from '../support/payload'

let folder: string
let config: SanitizedConfig

beforeAll(async () => {
  folder = await prepareEnvironment()
  config = await (await import('@payload-config')).default
})
afterAll(() => rm(folder, { recursive: true }))

type Said = { at: string; text: unknown }

/** Payload's own words come from functions, which ask its translations. */
const isPayloads = (text: unknown): text is LabelFunction => typeof text === 'function'
const speaksAll = (text: unknown) =>
  LOCALES.every((locale) => Boolean((text as Record<string, string> | undefined)?.[locale]?.trim()))
const silent = (said: Said[]) => said.filter(({ text }) => !isPayloads(text) && !speaksAll(text)).map(({ at }) => at)

/** What Payload adds to what we state, with labels from its own translations. */
const PAYLOADS = [
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'email',
  'globalType',
  'sizes',
  'thumbnailURL',
]
const isShown = ({ admin }: Field) =>
  !(admin && (('disabled' in admin && admin.disabled) || ('hidden' in admin && admin.hidden)))
/** Fields without a label of their own: a row's and a tab's fields, and parts that bring their own words. */
const isLabelled = (field: Field) => 'label' in field && field.label !== false

function* fieldsOf(fields: Field[], path: string): Generator<{ at: string; field: Field }> {
  for (const field of fields) {
    const at = 'name' in field && field.name ? `${path}.${field.name}` : path
    if (('name' in field && PAYLOADS.includes(field.name ?? '')) || !isShown(field)) continue
    yield { at, field }
    if ('fields' in field) yield* fieldsOf(field.fields, at)
    if (field.type === 'tabs') for (const tab of field.tabs) yield* fieldsOf(tab.fields, at)
  }
}

/** What staff meet in lists and forms. What is kept for the machinery alone has no words. */
const rooms = () => [
  ...config.collections.filter(({ slug, admin }) => !slug.startsWith('payload-') && admin.hidden !== true),
  ...config.globals.filter(({ slug }) => !slug.startsWith('payload-')),
]
const fields = () => rooms().flatMap(({ slug, fields }) => [...fieldsOf(fields, slug)])

describe('the admin speaks English, Finnish and Swedish', () => {
  test('of its rooms', () => {
    const said = rooms().flatMap((room): Said[] => [
      ...('labels' in room
        ? [
            { at: `${room.slug} one`, text: room.labels.singular },
            { at: `${room.slug} many`, text: room.labels.plural },
          ]
        : [{ at: room.slug, text: room.label }]),
      ...(room.admin?.group ? [{ at: `${room.slug} group`, text: room.admin.group }] : []),
      ...(room.admin?.components && 'Description' in room.admin.components ? [] : described(room.slug, room.admin)),
    ])
    expect(said.length).toBeGreaterThan(25)
    expect(silent(said)).toEqual([])
  })

  const described = (at: string, admin: object | undefined): Said[] =>
    admin && 'description' in admin && admin.description ? [{ at: `${at} description`, text: admin.description }] : []

  test('of its fields and tabs', () => {
    const said = fields().flatMap(({ at, field }): Said[] => {
      if (field.type === 'tabs') return field.tabs.map(({ label }) => ({ at: `${at} tab`, text: label }))
      if (field.type === 'row' || !isLabelled(field)) return []
      const isPart = field.type === 'ui' && field.admin.disableListColumn
      return isPart ? [] : [{ at, text: 'label' in field ? field.label : undefined }]
    })
    expect(said.length).toBeGreaterThan(120)
    expect(silent(said)).toEqual([])
  })

  test('of the entries of lists', () => {
    const said = fields().flatMap(({ at, field }): Said[] =>
      field.type === 'array'
        ? [
            { at: `${at} one`, text: field.labels?.singular },
            { at: `${at} many`, text: field.labels?.plural },
          ]
        : [],
    )
    expect(said.length).toBeGreaterThan(15)
    expect(silent(said)).toEqual([])
  })

  test('of its choices', () => {
    const said = fields().flatMap(({ at, field }): Said[] =>
      field.type === 'select' || field.type === 'radio'
        ? field.options.map((option) => ({
            at: `${at} ${typeof option === 'string' ? option : option.value}`,
            text: typeof option === 'string' ? undefined : option.label,
          }))
        : [],
    )
    // A language is called by its own name, in every language.
    const languages = said.filter(({ at }) => /language/i.test(at))
    expect(silent(said.filter((one) => !languages.includes(one)))).toEqual([])
  })

  test('wherever it explains', () => {
    const said = fields().flatMap(({ at, field }) => described(at, field.admin))
    expect(said.length).toBeGreaterThan(80)
    expect(silent(said)).toEqual([])
  })
})
