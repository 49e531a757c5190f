import type { Where } from 'payload'
import { isAdministrator } from '@/collections/access/roles'
import { countBrokenLinks } from '@/collections/quality/broken-links'
import { listSchedules, type Schedule } from '@/collections/newsroom/schedules'
import { momentIn } from '@/lib/desk/moments'
import { outOfDateBefore } from '@/lib/quality/reviewed'
import { countShown } from '../lists/content-filters'
import { listHref } from '../lists/filter-address'
import { DASHBOARD, ENTRIES, GROUP_NAMES } from './dashboard-words'
import type { Entry, ReadGroup, Reader } from './group'
import { anyOf, anyOfHref, listOf } from './list-address'
import { entriesOf } from './with-drafts'

/** How many of what is planned are named. */
const MOST_PLANNED = 5

export const reviews: ReadGroup = async (reader) => [
  {
    name: 'reviews',
    heading: reader.t(GROUP_NAMES.reviews),
    entries: await entriesOf(reader, [{ workflow: { equals: 'in-review' } }]),
  },
]

const scheduled = ({ t, locale }: Reader, { collection, document, title, type, when, state }: Schedule): Entry => ({
  href: `${listOf(collection)}/${document}`,
  text: `${title}: ${t(DASHBOARD[type])}`,
  when: momentIn(when, locale),
  isLate: state !== 'planned',
  ...(state !== 'planned' && { note: t(state === 'failed' ? DASHBOARD.failed : DASHBOARD.late) }),
})

/** What is late or did not happen, all of it, and what comes next. */
export const schedules: ReadGroup = async (reader) => {
  const all = await listSchedules(reader.payload)
  const late = all.filter(({ state }) => state !== 'planned')
  const planned = all.filter(({ state }) => state === 'planned').slice(0, MOST_PLANNED)
  const entries = [...late, ...planned].map((schedule) => scheduled(reader, schedule))
  return [{ name: 'schedules', heading: reader.t(GROUP_NAMES.schedules), entries }]
}

/** For each language, as the lists count it: missing, out of date, or not known yet. */
export const translations: ReadGroup = (reader) =>
  Promise.all(
    (['fi', 'sv'] as const).map(async (locale) => ({
      name: `translations-${locale}`,
      heading: reader.t(GROUP_NAMES[locale]),
      entries: await entriesOf(reader, [{ [`translation.${locale}`]: { not_equals: 'ready' } }]),
    })),
  )

/** Published cases that are marked, or that nobody has looked at for long: the rule of lib/quality/reviewed.ts. */
export function outOfDate(now = new Date()): Where[][] {
  const isPublished: Where = { _status: { equals: 'published' } }
  // By the day, so that the address of the list is the same all day.
  const limit = `${outOfDateBefore(now).toISOString().slice(0, 10)}T00:00:00.000Z`
  return [
    [isPublished, { 'review.due': { equals: true } }],
    [isPublished, { 'review.lastReviewed': { less_than: limit } }],
    [isPublished, { 'review.lastReviewed': { exists: false } }],
  ]
}

export const oldCases: ReadGroup = async ({ payload, user, t }) => {
  const groups = outOfDate()
  const count = await countShown(payload, { collection: 'cases', conditions: [anyOf(groups)], user })
  const entries = count > 0 ? [{ href: anyOfHref('cases', groups), text: t(ENTRIES.old), count }] : []
  return [{ name: 'old', heading: t(GROUP_NAMES.old), entries }]
}

export const brokenLinks: ReadGroup = async ({ payload, t }) => {
  const count = await countBrokenLinks(payload)
  const entries = count > 0 ? [{ href: '/admin/broken-links', text: t(ENTRIES.brokenLinks), count }] : []
  return [{ name: 'links', heading: t(GROUP_NAMES.links), entries }]
}

/** For administrators, who alone can send an invitation again. */
export const invitations: ReadGroup = async ({ payload, user, t }) => {
  if (!isAdministrator(user)) return []
  const conditions: Where[] = [{ invitedAt: { exists: true } }]
  const where = { and: conditions }
  const { totalDocs } = await payload.count({ collection: 'users', where, overrideAccess: false, user })
  const href = listHref(listOf('users'), conditions)
  const entries = totalDocs > 0 ? [{ href, text: t(ENTRIES.invitations), count: totalDocs }] : []
  return [{ name: 'invitations', heading: t(GROUP_NAMES.invitations), entries }]
}
