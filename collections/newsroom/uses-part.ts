import type { Endpoint, UIField } from 'payload'
import { isEditor } from '../access/roles'
import { readPart } from './part-endpoint'
import { findUses } from './uses'

/** Enquiries are for those who answer them. */
const FOR_EDITORS = ['contact-submissions', 'enquiry-steps']

/** What names the document, for the part beside the form: GET /api/{collection}/{id}/uses. */
export const usesEndpoint: Endpoint = readPart('uses', async ({ req, collection, document }) => {
  const seesAll = isEditor(req.user)
  const found = await findUses(req, collection, document.id, ({ slug }) => seesAll || !FOR_EDITORS.includes(slug))
  return Response.json(found, { headers: { 'Cache-Control': 'no-store' } })
})

/** Beside the form: where the document is used. */
export const usedIn: UIField = {
  name: 'usedIn',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/newsroom/uses/UsedIn#UsedIn' },
  },
}
