import { DEFAULT_LOCALE, LOCALES } from '@/lib/locales'
import type { FileRow, RowFields, Value } from './columns'

/** The rows of a repeated group are not as they should be. `near` is what is wrong. */
export class RowsProblem extends Error {
  constructor(readonly near: string) {
    super('rows')
  }
}

const tidy = (text: unknown, near: string): string => {
  if (text === null || text === undefined) return ''
  if (typeof text !== 'string') throw new RowsProblem(near)
  return text.replace(/\r\n?/g, '\n').trim()
}

/** A text in each language; one without a language is English. */
function texts(value: unknown, near: string): Partial<Record<string, string>> {
  const given = typeof value === 'string' ? { [DEFAULT_LOCALE]: value } : (value ?? {})
  if (typeof given !== 'object' || Array.isArray(given)) throw new RowsProblem(near)
  const unknown = Object.keys(given).find((key) => !(LOCALES as readonly string[]).includes(key))
  if (unknown) throw new RowsProblem(`${near}: ${unknown}`)
  const written = LOCALES.map((locale) => [locale, tidy((given as Record<string, unknown>)[locale], near)] as const)
  return Object.fromEntries(written.filter(([, text]) => text))
}

/**
 * Rows of a repeated group in the one way in which we write them.
 *
 * @returns null without any
 * @throws RowsProblem
 */
export function readRows(value: unknown, { local, same }: RowFields): Value {
  if (value === null) return null
  if (!Array.isArray(value)) throw new RowsProblem('[…]')
  const rows = value.map((row: unknown): FileRow => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new RowsProblem('{…}')
    const unknown = Object.keys(row).find((key) => ![...local, ...same].includes(key))
    if (unknown) throw new RowsProblem(unknown)
    const given = row as Record<string, unknown>
    const said = local.map((name) => [name, texts(given[name], name)] as const)
    const values = same.map((name) => [name, tidy(given[name], name)] as const)
    return Object.fromEntries([
      ...said.filter(([, languages]) => Object.keys(languages).length > 0),
      ...values.filter(([, text]) => text),
    ])
  })
  return rows.length > 0 ? rows : null
}
