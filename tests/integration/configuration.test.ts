import { rm } from 'node:fs/promises'
import type { CollectionConfig, Field, SanitizedConfig } from 'payload'
import { LOCALES } from '@/lib/locales'
import { prepareEnvironment } from '../support/payload'

const FILES = [
  'Cases',
  'ContactSubmissions',
  'EnquirySteps',
  'Media',
  'Municipalities',
  'Pages',
  'Priorities',
  'RateLimits',
  'Redirects',
  'Themes',
  'Topics',
  'Users',
]

/** A collection as its file states it. Payload fills what is missing in place, so it is copied before Payload sees it. */
type Stated = Pick<CollectionConfig, 'slug' | 'auth' | 'versions'> & { access: object; fields: Field[] }

let folder: string
let stated: Map<string, Stated>
let config: SanitizedConfig

beforeAll(async () => {
  folder = await prepareEnvironment()
  stated = new Map()
  // One after another: Jest's loader of ES modules trips over imports that share modules and run side by side.
  for (const file of FILES) {
    const { slug, auth, versions, access, fields }: CollectionConfig = (await import(`@/collections/${file}`))[file]
    stated.set(file, { slug, auth, versions, access: { ...access }, fields: [...fields] })
  }
  config = await (await import('@payload-config')).default
})
afterAll(() => rm(folder, { recursive: true }))

describe('every collection', () => {
  test('of the configuration is in the list of this test', () => {
    const known = config.collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'))
    expect(known.sort()).toEqual([...stated.values()].map(({ slug }) => slug).sort())
  })

  test.each(FILES)('%s says who may do what', (file) => {
    const { access, auth, versions } = stated.get(file)!
    const operations = ['admin', 'create', 'delete', 'read', 'update']
    if (auth) operations.push('unlock')
    if (versions) operations.push('readVersions')
    expect(Object.keys(access).sort()).toEqual(operations.sort())
    for (const rule of Object.values(access)) expect(rule).toBeInstanceOf(Function)
  })

  test('is saved by hand, and GraphQL is off', () => {
    for (const { versions } of config.collections) expect(versions?.drafts && versions.drafts.autosave).toBeFalsy()
    expect(config.graphQL.disable).toBe(true)
  })
})

test('every global says who may do what', () => {
  for (const { access } of config.globals) {
    expect(access.read).toBeInstanceOf(Function)
    expect(access.update).toBeInstanceOf(Function)
  }
})

describe('the admin', () => {
  /** Fields that Payload adds or names; their labels are in its own translations. */
  const PAYLOADS = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'email', 'globalType']

  function* walk(fields: Field[], path: string): Generator<[string, Field]> {
    for (const field of fields) {
      const here = 'name' in field ? `${path}.${field.name}` : path
      if ('name' in field && field.name && !PAYLOADS.includes(field.name)) yield [here, field]
      if ('fields' in field) yield* walk(field.fields, here)
      if (field.type === 'tabs') for (const tab of field.tabs) yield* walk(tab.fields, here)
    }
  }
  /** Not the one in which Payload counts its jobs, which the admin does not show. */
  const ourGlobals = () => config.globals.filter(({ slug }) => !slug.startsWith('payload-'))
  const allFields = () => [
    ...[...stated.values()].flatMap(({ slug, fields }) => [...walk(fields, slug)]),
    ...ourGlobals().flatMap(({ slug, fields }) => [...walk(fields, slug)]),
  ]
  const speaksAll = (text: unknown) =>
    LOCALES.every((locale) => Boolean((text as Record<string, string> | undefined)?.[locale]))

  test('labels every field in every language', () => {
    const silent = allFields().filter(([, field]) => !('label' in field) || !speaksAll(field.label))
    expect(silent.map(([path]) => path)).toEqual([])
  })

  test('explains in every language wherever it explains', () => {
    const descriptions = allFields().flatMap(([path, { admin }]) =>
      admin && 'description' in admin && admin.description ? [[path, admin.description]] : [],
    )
    expect(descriptions.length).toBeGreaterThan(20)
    expect(descriptions.filter(([, description]) => !speaksAll(description))).toEqual([])
  })

  test('names every collection and global in every language', () => {
    for (const { slug, labels } of config.collections.filter(({ slug }) => !slug.startsWith('payload-'))) {
      expect({ slug, spoken: speaksAll(labels.singular) && speaksAll(labels.plural) }).toEqual({ slug, spoken: true })
    }
    for (const { slug, label } of ourGlobals())
      expect({ slug, spoken: speaksAll(label) }).toEqual({ slug, spoken: true })
  })
})
