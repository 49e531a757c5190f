import { RESERVED_SLUGS, hasAddress, publicPath } from '@/lib/paths'

test.each([
  ['cases', '/cases/smart-kalasatama'],
  ['themes', '/themes/smart-kalasatama'],
  ['priorities', '/priorities/smart-kalasatama'],
  ['municipalities', '/municipalities/smart-kalasatama'],
  ['pages', '/smart-kalasatama'],
] as const)('a document of %s lives at %s', (collection, path) => {
  expect(publicPath(collection, 'smart-kalasatama')).toBe(path)
})

test('what has no page has no address', () => {
  expect(['topics', 'users', 'media', 'constructor', 'toString'].filter(hasAddress)).toEqual([])
})

test('the first segments of the site are reserved, and nothing empty', () => {
  expect(RESERVED_SLUGS).toEqual(
    expect.arrayContaining([
      'cases',
      'themes',
      'priorities',
      'municipalities',
      'join',
      'api',
      'admin',
      'preview',
      'fi',
    ]),
  )
  expect(RESERVED_SLUGS).not.toContain('')
})
