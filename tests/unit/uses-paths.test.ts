import type { FlattenedField } from 'payload'
import { pathsTo, valuesAt } from '@/collections/newsroom/uses-paths'

const fields = [
  { name: 'title', type: 'text' },
  { name: 'theme', type: 'relationship', relationTo: 'themes', label: 'Theme' },
  { name: 'cover', type: 'upload', relationTo: 'media' },
  { name: 'changedBy', type: 'relationship', relationTo: 'users' },
  {
    name: 'group',
    type: 'group',
    flattenedFields: [
      {
        name: 'rows',
        type: 'array',
        flattenedFields: [{ name: 'about', type: 'relationship', relationTo: ['themes', 'cases'], hasMany: true }],
      },
    ],
  },
  {
    name: 'layout',
    type: 'blocks',
    blocks: [{ slug: 'picture', flattenedFields: [{ name: 'image', type: 'upload', relationTo: 'media' }] }],
  },
] as unknown as FlattenedField[]

const paths = (target: string) => pathsTo(target, fields).map(({ path, many }) => [path, many])

test('fields that name documents are found in groups, rows and blocks', () => {
  expect(paths('themes')).toEqual([
    ['theme', false],
    ['group.rows.about', true],
  ])
  expect(paths('media')).toEqual([
    ['cover', false],
    ['layout.image', false],
  ])
})

test('who saved a version is no use of an account', () => {
  expect(paths('users')).toEqual([])
})

test('values are read through rows and languages', () => {
  const document = { featured: ['a', 'b'], rows: [{ about: { en: 'c', fi: ['d'] } }, {}], other: null }
  expect(valuesAt(document, 'featured')).toEqual(['a', 'b'])
  expect(valuesAt(document, 'rows.about')).toEqual(['c', 'd'])
  expect(valuesAt(document, 'other.more')).toEqual([])
})
