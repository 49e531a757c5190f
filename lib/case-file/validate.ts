import type { FlattenedField, PayloadRequest, Validate } from 'payload'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/lib/locales'
import { type CaseRow, COLUMNS, type Column, type References } from './columns'
import { toData } from './to-stored'

/** What a field refuses: in which column, and what it says. */
export type Refusal = { column: string; said: string }

type Asked = { req: PayloadRequest; id: string | undefined; references: References }
type Fields = readonly FlattenedField[]
type Data = Record<string, unknown>

const collectionSlug = 'cases'

/** A field by its dotted path, with the data that it stands in. */
function fieldAt(fields: Fields, path: string, data: Data): { field: FlattenedField; beside: Data } | undefined {
  const [name, ...rest] = path.split('.')
  const field = fields.find((each) => each.name === name)
  if (!field || rest.length === 0) return field && { field, beside: data }
  const below = 'flattenedFields' in field ? field.flattenedFields : []
  return fieldAt(below, rest.join('.'), (data[name!] ?? {}) as Data)
}

/** What the field itself says to a value, in the language of the one who imports; undefined: it takes it. */
async function ask(field: FlattenedField, beside: Data, data: Data, locale: Locale, { req, id }: Asked) {
  const validate = (field as { validate?: Validate }).validate
  if (!validate) return undefined
  const said = await validate(
    beside[field.name] as never,
    {
      ...(field as object),
      ...{ data, siblingData: beside, blockData: {}, id, collectionSlug, operation: id ? 'update' : 'create' },
      // A translation needs English, which the file may bring along: the field would look for it in the database.
      ...{ path: [field.name], preferences: { fields: {} }, event: locale === DEFAULT_LOCALE ? 'submit' : 'onChange' },
      req: Object.assign(Object.create(req) as PayloadRequest, { locale }),
    } as never,
  )
  return said === true ? undefined : said
}

async function askRows(column: Column, field: FlattenedField, beside: Data, data: Data, locale: Locale, asked: Asked) {
  const refusals: Refusal[] = []
  const fields = 'flattenedFields' in field ? field.flattenedFields : []
  const rows = (beside[field.name] ?? []) as Data[]
  for (const [index, row] of rows.entries()) {
    for (const each of fields.filter(({ name }) => name !== 'id')) {
      const isLocal = 'localized' in each && each.localized
      if (!isLocal && locale !== DEFAULT_LOCALE) continue
      const said = await ask(each, row, data, locale, asked)
      if (said) refusals.push({ column: column.name, said: `${index + 1}, ${each.name}: ${said}` })
    }
  }
  return refusals
}

/**
 * Asks Payload's own fields about the columns of a case, so that nothing is refused when someone publishes it later.
 *
 * @param row the whole case as it will be
 * @param columns those that are asked about
 */
export async function refusals(row: CaseRow, columns: ReadonlySet<string>, asked: Asked): Promise<Refusal[]> {
  const fields = asked.req.payload.collections[collectionSlug].config.flattenedFields
  const found: Refusal[] = []
  for (const locale of LOCALES) {
    const data = toData(row, asked.references, locale)
    for (const column of COLUMNS) {
      const here = column.locale === locale || (!column.locale && (locale === DEFAULT_LOCALE || column.kind === 'rows'))
      if (!here || column.kind === 'status' || !columns.has(column.name)) continue
      const at = fieldAt(fields, column.path, data)
      if (!at) continue
      if (column.kind === 'rows') found.push(...(await askRows(column, at.field, at.beside, data, locale, asked)))
      if (column.kind === 'rows' && locale !== DEFAULT_LOCALE) continue
      const said = await ask(at.field, at.beside, data, locale, asked)
      if (said) found.push({ column: column.name, said })
    }
  }
  return found
}
