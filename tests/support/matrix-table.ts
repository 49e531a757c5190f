/**
 * Who may do what, with every collection and global, over REST and over the Local API (without overrideAccess):
 * A administrator, E editor, C contributor, D an account that is disabled, N nobody who is signed in, and
 * S our own code for a page of the site or a mail: nobody is signed in there either, but it never comes over REST.
 */
export type Who = string

const NO_ONE = ''
const STAFF = 'AEC'
const EDITORS = 'AE'
const SITE = 'S'

/** What can be done with a document in a collection. The names are those of OPERATIONS in matrix-operations.ts. */
type Cells = Record<string, Who>

/** For each document that makes a difference, who may do what with it. */
export type Table = Record<string, Record<string, Cells>>

/** Only our own code reads and writes it, past the rules. */
const CLOSED: Cells = {
  create: NO_ONE,
  duplicate: NO_ONE,
  read: NO_ONE,
  update: NO_ONE,
  'update many': NO_ONE,
  delete: NO_ONE,
  'delete many': NO_ONE,
}

/** What editors do with a text of the site, and all others do not. */
const EDITORS_DO: Cells = {
  create: EDITORS,
  duplicate: EDITORS,
  read: EDITORS,
  'read versions': EDITORS,
  update: EDITORS,
  'update many': EDITORS,
  'restore version': EDITORS,
  delete: EDITORS,
  'delete many': EDITORS,
}
const DRAFT: Cells = { ...EDITORS_DO, publish: EDITORS }
const PUBLISHED: Cells = { ...EDITORS_DO, unpublish: EDITORS }
const TRASH: Cells = {
  'move to trash': EDITORS,
  'move many to trash': EDITORS,
  'read in trash': EDITORS,
  'take out of trash': EDITORS,
  'delete from trash': EDITORS,
}

/** A text of the site with drafts that contributors do not write. */
const EDITORIAL = { 'a draft': DRAFT, 'what is published': { ...PUBLISHED, read: STAFF + SITE } }

export const COLLECTIONS: Table = {
  cases: {
    'an own draft': {
      ...DRAFT,
      create: STAFF,
      duplicate: STAFF,
      read: STAFF,
      'read versions': STAFF,
      update: STAFF,
      'update many': STAFF,
      'restore version': STAFF,
      'move to trash': STAFF,
      'move many to trash': STAFF,
      'read in trash': STAFF,
      'take out of trash': STAFF,
      'delete from trash': EDITORS,
    },
    'a draft of another': { ...DRAFT, ...TRASH },
    'an own case that is published': {
      ...PUBLISHED,
      ...TRASH,
      duplicate: STAFF,
      read: STAFF + SITE,
      'read in trash': STAFF,
      'read versions': STAFF,
    },
    'a case of another that is published': { ...PUBLISHED, ...TRASH, duplicate: STAFF, read: STAFF + SITE },
  },
  themes: EDITORIAL,
  priorities: EDITORIAL,
  municipalities: EDITORIAL,
  pages: {
    'a draft': { ...DRAFT, ...TRASH },
    'what is published': { ...PUBLISHED, ...TRASH, read: STAFF + SITE },
  },
  topics: {
    'a topic': {
      create: EDITORS,
      duplicate: EDITORS,
      read: STAFF + SITE,
      update: EDITORS,
      'update many': EDITORS,
      delete: EDITORS,
      'delete many': EDITORS,
    },
  },
  media: {
    'a picture': {
      create: STAFF,
      duplicate: NO_ONE,
      read: STAFF + SITE,
      update: EDITORS,
      'update many': EDITORS,
      delete: EDITORS,
      'delete many': EDITORS,
    },
  },
  redirects: {
    'a redirect': {
      create: EDITORS,
      duplicate: NO_ONE,
      read: EDITORS + SITE,
      update: EDITORS,
      'update many': EDITORS,
      delete: EDITORS,
      'delete many': EDITORS,
    },
  },
  users: {
    'the own account': { ...CLOSED, read: STAFF, update: STAFF, delete: 'A', unlock: 'A' },
    'the account of another': { ...CLOSED, read: EDITORS, update: 'A', delete: 'A', unlock: 'A' },
  },
  'contact-submissions': { 'an enquiry': { ...CLOSED, read: EDITORS, delete: 'A', 'delete many': 'A' } },
  'enquiry-steps': { 'a step': { ...CLOSED, read: EDITORS } },
  'preview-links': { 'a link': CLOSED },
  'link-checks': { 'a check': CLOSED },
  'case-imports': { 'an import': CLOSED },
  'rate-limits': { 'a counter': CLOSED },
  'payload-jobs': { 'a job': CLOSED },
  'payload-kv': { 'a value': CLOSED },
  'payload-locked-documents': {
    'the lock of a case': {
      ...CLOSED,
      read: STAFF,
      update: STAFF,
      'update many': STAFF,
      delete: STAFF,
      'delete many': STAFF,
    },
    'the lock of an enquiry': {
      ...CLOSED,
      read: EDITORS,
      update: EDITORS,
      'update many': EDITORS,
      delete: EDITORS,
      'delete many': EDITORS,
    },
  },
  'payload-preferences': {
    'an own preference': {
      ...CLOSED,
      create: STAFF,
      duplicate: STAFF,
      read: STAFF,
      update: STAFF,
      'update many': STAFF,
      delete: STAFF,
      'delete many': STAFF,
    },
    'a preference of another': { ...CLOSED, create: STAFF },
  },
  'payload-migrations': { 'a migration': CLOSED },
}

export const GLOBALS: Record<string, Cells> = {
  home: { read: EDITORS + SITE, update: EDITORS },
  site: { read: 'A' + SITE, update: 'A' },
  'payload-jobs-stats': { read: NO_ONE, update: NO_ONE },
}
