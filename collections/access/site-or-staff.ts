import type { Access } from 'payload'
import { isEditor, isStaff } from './roles'

/** For what has no drafts: the site's own pages and staff read it, anonymous REST requests do not. */
export const siteOrStaff: Access = ({ req }) => isStaff(req.user) || req.payloadAPI === 'local'

/** As siteOrStaff, but among staff only those who publish. */
export const siteOrEditors: Access = ({ req }) =>
  isEditor(req.user) || (!isStaff(req.user) && req.payloadAPI === 'local')

/** The one thing that everyone reads over REST: the files of pictures, not their records. */
export const fileOrSiteOrStaff: Access = (args) => args.isReadingStaticFile === true || siteOrStaff(args)
