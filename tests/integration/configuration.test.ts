import { rm } from 'node:fs/promises'
import type { CollectionConfig, SanitizedConfig } from 'payload'
import { prepareEnvironment } from '../support/payload'

const FILES = [
  'CaseImports',
  'Cases',
  'ContactSubmissions',
  'EnquirySteps',
  'LinkChecks',
  'Media',
  'Municipalities',
  'Pages',
  'PreviewLinks',
  'Priorities',
  'RateLimits',
  'Redirects',
  'Themes',
  'Topics',
  'Users',
]

/** A collection as its file states it. Payload fills what is missing in place, so it is copied before Payload sees it. */
type Stated = Pick<CollectionConfig, 'slug' | 'auth' | 'versions'> & { access: object }

let folder: string
let stated: Map<string, Stated>
let config: SanitizedConfig

beforeAll(async () => {
  folder = await prepareEnvironment()
  stated = new Map()
  // One after another: Jest's loader of ES modules trips over imports that share modules and run side by side.
  for (const file of FILES) {
    const { slug, auth, versions, access }: CollectionConfig = (await import(`@/collections/${file}`))[file]
    stated.set(file, { slug, auth, versions, access: { ...access } })
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
