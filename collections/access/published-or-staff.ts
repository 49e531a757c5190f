import type { Access, Where } from 'payload'
import { isContributor, isEditor } from './roles'

const PUBLISHED: Where = { _status: { equals: 'published' } }

/** What is in the trash keeps its status, and is on no page. */
const ON_THE_SITE: Where = { and: [PUBLISHED, { deletedAt: { exists: false } }] }

const isReader = ({ req }: Parameters<Access>[0]) =>
  isContributor(req.user) || (!req.user && req.payloadAPI === 'local')

/**
 * Editors read everything, contributors and the site's own pages what is published. Anonymous REST requests read
 * nothing: the narrower the public interface, the fewer ways round the drafts (where, sort, joins, counts).
 */
export const publishedOrEditors: Access = (args) => isEditor(args.req.user) || (isReader(args) && PUBLISHED)

/** As publishedOrEditors, for collections with a trash. */
export const onSiteOrEditors: Access = (args) => isEditor(args.req.user) || (isReader(args) && ON_THE_SITE)

/** As onSiteOrEditors, and contributors read what they began: not the drafts of each other. */
export const onSiteOrOwn: Access = (args) => {
  const { user } = args.req
  return isContributor(user) ? { or: [ON_THE_SITE, { author: { equals: user?.id } }] } : onSiteOrEditors(args)
}

/** The history of what contributors began is theirs, all other histories are the editors'. */
export const ownVersionsOrEditors: Access = ({ req: { user } }) =>
  isEditor(user) || (isContributor(user) && { 'version.author': { equals: user?.id } })
