import type { CollectionSlug, Endpoint, Field } from 'payload'
import { environment } from '@/lib/environment'
import { check, isOpenPoint } from '@/lib/quality/check'
import type { Finding, Severity } from '@/lib/quality/finding'
import { isEditor } from '../access/roles'
import { readChecked } from '../quality/checked'
import { sentenceOf } from '../quality/finding-words'
import { say } from '../words'
import { type Asked, readPart } from './part-endpoint'

/** A line of the checklist: what is so and what to do, and where: a field of the form and its tab, or another page. */
export type Point = { code: string; severity: Severity; text: string; field?: string; tab?: number; href?: string }

/** What the part beside the form shows. */
export type Checklist = {
  points: Point[]
  /** How many someone could mend now. */
  open: number
  links: number
  mayTryLinks: boolean
}

const holds = (fields: Field[], name: string | undefined): boolean =>
  fields.some((field) => ('name' in field ? field.name === name : 'fields' in field && holds(field.fields, name)))

/** The number of the tab that holds a field, where the form has tabs. */
function tabOf(fields: Field[], name: string | undefined): number | undefined {
  const tabs = fields.find((field) => field.type === 'tabs')
  const tab = tabs?.tabs.findIndex((one) => holds(one.fields, name)) ?? -1
  return tab >= 0 ? tab : undefined
}

function placeOf(finding: Finding, fields: Field[]): Pick<Point, 'field' | 'tab' | 'href'> {
  if ('picture' in finding.values) return { href: `/admin/collections/media/${finding.values.picture}` }
  if ('language' in finding.values && !finding.field) return { href: `?locale=${finding.values.language}` }
  if (!finding.field) return {}
  const tab = tabOf(fields, finding.field.split('.')[0])
  return { field: finding.field, ...(tab !== undefined && { tab }) }
}

async function answer({ req, collection, document: { id } }: Asked): Promise<Response> {
  const slug: CollectionSlug = collection
  const checked = await readChecked(req, slug, id)
  const { fields } = req.payload.collections[slug].config
  const findings = checked ? check(slug, checked) : []
  const points = findings.map((finding): Point => {
    const { code, severity } = finding
    const isDone = severity === 'fine'
    return { code, severity, text: say(req, sentenceOf(finding)), ...(!isDone && placeOf(finding, fields)) }
  })
  const links = checked?.links.length ?? 0
  const mayTryLinks = links > 0 && environment().checksLinks && isEditor(req.user)
  const list: Checklist = { points, open: findings.filter(isOpenPoint).length, links, mayTryLinks }
  return Response.json(list, { headers: { 'Cache-Control': 'no-store' } })
}

/** What should be looked at before a document is published. */
export const checklist: Endpoint = readPart('checklist', answer)
