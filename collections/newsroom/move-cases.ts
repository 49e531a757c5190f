import type { Endpoint, UIField, Where } from 'payload'
import { expire } from '@/collections/hooks/expire-content'
import { NOT_UNDERSTOOD } from '../respond-words'
import { type StaffRequest, done, refuse } from '../respond'
import { words } from '../words'
import { editorsAction, readPart } from './part-endpoint'

const collection = 'cases'

/** Cases are read and moved so many at a time. */
const AT_A_TIME = 50

const PUBLISHED: Where = { _status: { equals: 'published' } }
const inTheme = (theme: string): Where => ({ theme: { equals: theme } })

/** How many cases visitors and staff find in a theme: published ones, and those whose newest draft is in it. */
async function count({ payload }: StaffRequest, theme: string) {
  const published = await payload.count({ collection, where: { and: [inTheme(theme), PUBLISHED] } })
  const drafts = await payload.find({
    ...{ collection, draft: true, depth: 0, limit: 1, select: { slug: true } as const },
    where: { and: [inTheme(theme), { _status: { equals: 'draft' } }] },
  })
  return { published: published.totalDocs, drafts: drafts.totalDocs }
}

/** What is left in a theme and where it could go: GET /api/themes/{id}/left-cases. */
export const leftCasesEndpoint: Endpoint = readPart('left-cases', async ({ req, document }) => {
  const { docs } = await req.payload.find({
    ...({ collection: 'themes', depth: 0, pagination: false, sort: 'order', fallbackLocale: 'en' } as const),
    ...{ locale: req.i18n.language as 'en', overrideAccess: false, user: req.user },
    where: { and: [{ id: { not_equals: document.id } }, { archived: { not_equals: true } }, PUBLISHED] },
  })
  const themes = docs.map(({ id, title }) => ({ id, title }))
  const left = await count(req, document.id)
  return Response.json({ ...left, themes }, { headers: { 'Cache-Control': 'no-store' } })
})

/**
 * Moves the published state of a case that has a newer draft. Saving through Payload would publish the draft with it,
 * so that the one value is written where visitors read.
 */
const movePublished = (req: StaffRequest, id: string, theme: string) =>
  req.payload.db.updateOne({ collection, id, data: { theme, updatedAt: new Date().toISOString() }, req })

async function move(req: StaffRequest, id: string, from: string, to: string): Promise<void> {
  const asker = { overrideAccess: false, user: req.user, req } as const
  const newest = await req.payload.findByID({ collection, id, depth: 0, draft: true, trash: true, ...asker })
  const own = { collection, id, depth: 0, trash: true, ...asker } as const
  if (newest._status === 'published') {
    await req.payload.update({ ...own, data: { theme: to, _status: 'published' } })
    return
  }
  const where = { and: [{ id: { equals: id } }, inTheme(from), PUBLISHED] }
  if (await req.payload.db.findOne({ collection, req, where })) await movePublished(req, id, to)
  if (newest.theme === from) await req.payload.update({ ...own, draft: true, data: { theme: to } })
}

/** The cases of a theme by their ids, the trash included: they must not come back to a theme that has ended. */
async function findIds({ payload }: StaffRequest, theme: string): Promise<string[]> {
  const read = { collection, depth: 0, limit: AT_A_TIME, trash: true, pagination: false, select: {} } as const
  const published = await payload.find({ ...read, where: { and: [inTheme(theme), PUBLISHED] } })
  const newest = await payload.find({ ...read, draft: true, where: inTheme(theme) })
  return [...new Set([...published.docs, ...newest.docs].map(({ id }) => id))]
}

const moved = (number: number) =>
  words(
    `Cases moved: ${number}. Published ones are published in their new theme, drafts are still drafts.`,
    `Esimerkkejä siirretty: ${number}. Julkaistut ovat julkaistuina uudessa teemassa, luonnokset ovat yhä luonnoksia.`,
    `Flyttade exempel: ${number}. De publicerade är publicerade i sitt nya tema, utkasten är fortfarande utkast.`,
  )
const CHOOSE = words(
  'Choose the theme that the cases move to.',
  'Valitse teema, johon esimerkit siirretään.',
  'Välj temat som exemplen flyttas till.',
)

/** Moves all cases of a theme to another one: POST /api/themes/{id}/move-cases { to }. May be repeated. */
export const moveCasesEndpoint: Endpoint = editorsAction('move-cases', async ({ req, document, body }) => {
  const { to } = (body ?? {}) as { to?: unknown }
  if (typeof to !== 'string' || !to) return refuse(req, 400, CHOOSE, 'to')
  const where = { and: [{ id: { equals: to } }, { id: { not_equals: document.id } }, PUBLISHED] }
  const target = await req.payload.count({ collection: 'themes', where })
  if (target.totalDocs === 0) return refuse(req, 400, NOT_UNDERSTOOD, 'to')
  const movedIds = new Set<string>()
  for (;;) {
    const next = (await findIds(req, document.id)).filter((id) => !movedIds.has(id))
    if (next.length === 0) break
    for (const id of next) {
      await move(req, id, document.id, to)
      movedIds.add(id)
    }
  }
  await expire(req)
  return done(req, moved(movedIds.size), { moved: movedIds.size })
})

/** Beside the form of a theme: the cases that are still in it when it is archived. */
export const leftCases: UIField = {
  name: 'leftCases',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/newsroom/move-cases/LeftCases#LeftCases' },
  },
}
