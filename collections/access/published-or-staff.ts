import type { Access } from 'payload'
import { isStaff } from './roles'

/**
 * The site's own pages read what is published, staff read everything. Anonymous REST requests read nothing: the
 * narrower the public interface, the fewer ways round the drafts (where, sort, joins, counts).
 */
export const publishedOrStaff: Access = ({ req }) => {
  if (isStaff(req.user)) return true
  return req.payloadAPI === 'local' && { _status: { equals: 'published' } }
}
