import type { Access, FieldAccess } from 'payload'
import { isAdministrator, isEditor, isStaff } from './roles'

const ownAccount: Access = ({ req }) => isStaff(req.user) && { id: { equals: req.user?.id } }

/** Everyone keeps their own account; administrators keep them all. */
export const ownAccountOrAdministrator: Access = (args) => isAdministrator(args.req.user) || ownAccount(args)

/** Editors also see who there is, by name, to give an enquiry to someone. */
export const ownAccountOrEditor: Access = (args) => isEditor(args.req.user) || ownAccount(args)

/** What of an account its owner and administrators see. */
export const ownerOrAdministrator: FieldAccess = ({ req, doc, id }) =>
  isAdministrator(req.user) || (isStaff(req.user) && req.user?.id === (doc?.id ?? id))
