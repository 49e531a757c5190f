import type { Access } from 'payload'
import { isAdministrator, isEditor, isStaff } from './roles'

/** Our own code, for a page of the site or a mail: nobody is signed in, and it does not come over REST. */
const isSite = ({ req }: Parameters<Access>[0]) => !req.user && req.payloadAPI === 'local'

/** For what has no drafts: the site's own pages and staff read it, anonymous REST requests do not. */
export const siteOrStaff: Access = (args) => isStaff(args.req.user) || isSite(args)

/** As siteOrStaff, but among staff only those who publish. */
export const siteOrEditors: Access = (args) => isEditor(args.req.user) || isSite(args)

/** As siteOrStaff, but among staff only those who run the site. */
export const siteOrAdministrators: Access = (args) => isAdministrator(args.req.user) || isSite(args)

/** The one thing that everyone reads over REST: the files of pictures, not their records. */
export const fileOrSiteOrStaff: Access = (args) => args.isReadingStaticFile === true || siteOrStaff(args)
