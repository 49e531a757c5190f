import type { FlattenedField } from 'payload'
import type { Locale } from '@/lib/locales'
import { meaning } from './meaning'

/** The localised text of one place in a document, in each language in which it is written. */
export type LocalText = {
  /** The fields that lead to it, each with the number of its row where it is a list. */
  at: { field: FlattenedField; row?: number }[]
  said: Partial<Record<Locale, string>>
}

/** All localised texts of a document. A row keeps its key when it is moved. */
export type Texts = Map<string, LocalText>

type Place = { key: string; at: LocalText['at']; value: unknown }
type Document = Record<string, unknown> | null | undefined

function* placesOf(fields: FlattenedField[], document: Document, key = '', at: LocalText['at'] = []): Generator<Place> {
  for (const field of fields) {
    const value = document?.[field.name]
    const here = `${key}/${field.name}`
    if ('localized' in field && field.localized) {
      yield { key: here, at: [...at, { field }], value }
    } else if (field.type === 'array') {
      for (const [index, row] of ((value ?? []) as { id?: string }[]).entries()) {
        const path = [...at, { field, row: index + 1 }]
        yield* placesOf(field.flattenedFields, row, `${here}/${row.id ?? `new-${index}`}`, path)
      }
    } else if ('flattenedFields' in field) {
      yield* placesOf(field.flattenedFields, value as Document, here, [...at, { field }])
    }
  }
}

const saidIn = (values: unknown): LocalText['said'] =>
  Object.fromEntries(
    Object.entries((values ?? {}) as object).flatMap(([locale, value]) => {
      const said = meaning(value)
      return said ? [[locale, said]] : []
    }),
  )

const hasWords = (said: LocalText['said']) => Object.keys(said).length > 0

/**
 * The localised texts of a document that holds all its languages.
 *
 * @param fields the collection's flattened fields
 */
export const textsOf = (fields: FlattenedField[], document: Document): Texts =>
  new Map([...placesOf(fields, document)].map(({ key, at, value }) => [key, { at, said: saidIn(value) }]))

/**
 * The texts as they will be when a document is saved in one language: that language from what is saved, the others as
 * they were. Saved in `all`, Payload keeps what there is and takes languages only for what is new.
 */
export function textsAfter(fields: FlattenedField[], before: Texts, saved: Document, locale: Locale | 'all'): Texts {
  const after = [...placesOf(fields, saved)].map(({ key, at, value }): [string, LocalText] => {
    const kept = before.get(key)?.said
    if (locale === 'all') return [key, { at, said: kept && hasWords(kept) ? kept : saidIn(value) }]
    return [key, { at, said: { ...kept, [locale]: meaning(value) } }]
  })
  return new Map(after)
}
