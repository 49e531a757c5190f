import type { CollectionSlug, Endpoint } from 'payload'
import { type StaffRequest, bodyOf, forEditors, forStaff, refuse } from '../respond'
import { words } from '../words'

const GONE = words(
  'This document is not here any more.',
  'Tätä sisältöä ei enää ole.',
  'Det här innehållet finns inte längre.',
)

/** The document that a request is about, as its newest version and as the one who asks may see it. */
export type Asked = {
  req: StaffRequest
  collection: CollectionSlug
  document: Record<string, unknown> & { id: string; updatedAt: string }
  body: unknown
}

type Work = (asked: Asked) => Promise<Response> | Response

const about =
  (work: Work) =>
  async (req: StaffRequest): Promise<Response> => {
    // Payload names the collection whose endpoint this is in the address: /api/{collection}/{id}/{path}.
    const collection = new URL(req.url!).pathname.split('/')[2] as CollectionSlug
    const document = await req.payload.findByID({
      ...({ collection, id: String(req.routeParams?.id), depth: 0, draft: true, trash: true } as const),
      ...({ overrideAccess: false, user: req.user, req, disableErrors: true } as const),
    })
    if (!document) return refuse(req, 404, GONE)
    return work({ req, collection, document: document as unknown as Asked['document'], body: await bodyOf(req) })
  }

/** An address for what stands beside the form: /api/{collection}/{id}/{name}, for all who may read the document. */
export const readPart = (name: string, work: Work): Endpoint => forStaff('get', `/:id/${name}`, about(work))

/** An action of those who publish, on one document. `body` holds what was sent, unchecked. */
export const editorsAction = (name: string, work: Work): Endpoint => forEditors('post', `/:id/${name}`, about(work))

/** As editorsAction, for all staff: `work` saves with the rights of the one who asks, which may be refused there. */
export const writersAction = (name: string, work: Work): Endpoint => forStaff('post', `/:id/${name}`, about(work))
