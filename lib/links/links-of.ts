import type { Field, TabAsField } from 'payload'
import { webHref } from '@/lib/safe-href'

/** A link in a document, and the field that it is in: `results.0.sourceUrl`, or `body` for one in a text. */
export type FoundLink = { url: string; field: string }

type Values = Record<string, unknown>
type RichTextNode = { type?: string; fields?: { url?: unknown }; children?: unknown[]; root?: unknown }

const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null

/** Longer ones are slips of the finger, and no database indexes them. */
const LONGEST = 2000

/**
 * The address as it is asked for: without the part after #, which browsers keep to themselves.
 *
 * @returns undefined for what is no link to another page on the web
 */
export function plainAddress(value: unknown): string | undefined {
  const href = webHref(value)
  if (!href || !URL.canParse(href) || href.length > LONGEST) return undefined
  const url = new URL(href)
  url.hash = ''
  return url.href
}

/** All addresses in a text of the editor, at whatever depth. */
function inText(node: unknown): unknown[] {
  if (!isRecord(node)) return []
  const { type, fields, children = [], root } = node as RichTextNode
  const own = type === 'link' || type === 'autolink' ? [fields?.url] : []
  return [...own, ...inText(root), ...children.flatMap(inText)]
}

/** A localised value as it is in each language, when it was read with all of them. */
const inLanguages = (field: Field | TabAsField, value: unknown): unknown[] =>
  'localized' in field && field.localized && isRecord(value) && !('root' in value) ? Object.values(value) : [value]

function inField(field: Field | TabAsField, values: Values, path: string): [unknown, string][] {
  if (field.type === 'tabs')
    return field.tabs.flatMap((tab) => inField({ ...tab, type: 'tab' } as TabAsField, values, path))
  if (!('name' in field) || !field.name) return 'fields' in field ? inFields(field.fields, values, path) : []
  const here = `${path}${field.name}`
  return inLanguages(field, values[field.name]).flatMap((value): [unknown, string][] => {
    if (field.type === 'richText') return inText(value).map((url) => [url, here])
    if (field.type === 'text') return field.custom?.isLink ? [[value, here]] : []
    if (!('fields' in field)) return []
    const rows = Array.isArray(value) ? value.map((row, index) => [row, `${here}.${index}.`]) : [[value, `${here}.`]]
    return rows.flatMap(([row, at]) => (isRecord(row) ? inFields(field.fields, row, String(at)) : []))
  })
}

const inFields = (fields: (Field | TabAsField)[], values: Values, path: string): [unknown, string][] =>
  fields.flatMap((field) => inField(field, values, path))

/**
 * The links to other sites in a document: what is in fields for web addresses, and links in texts. Each once.
 *
 * @param document read with depth 0, in one language or with `locale: 'all'`
 * @param fields the fields of its collection
 * @param ownOrigin that of the site itself, whose own pages are left out: redirects look after them
 */
export function linksOf(document: object, fields: Field[], ownOrigin: string): FoundLink[] {
  const found = new Map<string, string>()
  for (const [value, field] of inFields(fields, document as Values, '')) {
    const url = plainAddress(value)
    if (url && !url.startsWith(`${ownOrigin}/`) && !found.has(url)) found.set(url, field)
  }
  return [...found].map(([url, field]) => ({ url, field }))
}
