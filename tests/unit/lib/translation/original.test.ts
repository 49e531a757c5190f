import { pathByRows, valueAt } from '@/lib/translation/original'

const document = {
  seo: { title: 'Found' },
  facts: [
    { id: 'a', label: 'One' },
    { id: 'b', label: 'Two' },
  ],
}
const form: Record<string, string> = { 'facts.0.id': 'b', 'facts.1.id': 'new' }
const original = (path: string) =>
  valueAt(
    document,
    pathByRows(path, (id) => form[id]),
  )

it.each([
  ['stands in a group', 'seo.title', 'Found'],
  ['follows a row that was moved', 'facts.0.label', 'Two'],
  ['is none for a row that is new', 'facts.1.label', undefined],
  ['is none for a row without an id', 'facts.2.label', undefined],
  ['is none where the document has nothing', 'story.body', undefined],
])('the original %s', (_, path, value) => {
  expect(original(path)).toBe(value)
})

it('is none while there is no document', () => {
  expect(valueAt(undefined, 'title')).toBeUndefined()
})
