/** Closed lists: the single source of the admin's selects, the types and the keys in messages/. */

/** A theme's printed look: its colours, its four motifs and its sign. `region` is for the site's own pages. */
export const LOOKS = ['citizens-city', 'climate-neutrality', 'industrial-modernisation', 'region'] as const
export type Look = (typeof LOOKS)[number]

export const STAGES = ['idea', 'pilot', 'running', 'finished'] as const
export type Stage = (typeof STAGES)[number]

export const ORGANISATION_KINDS = [
  'company',
  'public-company',
  'municipality',
  'public-body',
  'university',
  'research-institute',
  'association',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

export const INSTITUTION_KINDS = ['university', 'applied-sciences', 'research-institute'] as const
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number]

/** The shapes that draw a priority's hundred tiles. */
export const TILE_SHAPES = ['leaf', 'block', 'arch'] as const
export type TileShape = (typeof TILE_SHAPES)[number]

export const PURPOSES = ['propose-case', 'partnership', 'question', 'press'] as const
export type Purpose = (typeof PURPOSES)[number]

export const ENQUIRY_STATUSES = ['new', 'in-progress', 'answered', 'closed', 'quarantine'] as const
export type EnquiryStatus = (typeof ENQUIRY_STATUSES)[number]

/** What makes an enquiry look like the work of a machine: it waits in quarantine until someone has looked at it. */
export const SUSPICIONS = ['trap', 'too-fast', 'unsigned', 'links'] as const
export type Suspicion = (typeof SUSPICIONS)[number]

/** All that can happen to an enquiry, for its log. */
export const ENQUIRY_STEPS = [
  'confirmation',
  'notice',
  'answer',
  'note',
  'taken',
  'released',
  'draft-case',
  'closed',
  'reopened',
] as const
export type EnquiryStep = (typeof ENQUIRY_STEPS)[number]

/** The steps that are mails. */
export const MAILS = ['confirmation', 'notice', 'answer'] as const satisfies readonly EnquiryStep[]
export type Mail = (typeof MAILS)[number]

/** What became of a mail. `failed` will not be tried again unless someone asks for it. */
export const DELIVERIES = ['waiting', 'sent', 'failed'] as const
export type Delivery = (typeof DELIVERIES)[number]

/** Where a draft stands between those who write and those who publish. */
export const WORKFLOW = ['writing', 'in-review', 'changes-requested'] as const
export type Workflow = (typeof WORKFLOW)[number]

/** All that a save of a document can be, for its history. */
export const DOCUMENT_STEPS = [
  'begun',
  'saved',
  'asked-for-review',
  'taken-back',
  'changes-requested',
  'published',
  'unpublished',
  'restored',
  'trashed',
  'untrashed',
] as const
export type DocumentStep = (typeof DOCUMENT_STEPS)[number]

/** How far the text of a language has come. `outdated`: the English text changed after it. */
export const TRANSLATION_STATES = ['missing', 'outdated', 'ready'] as const
export type TranslationState = (typeof TRANSLATION_STATES)[number]

/** How many days a link to a draft may hold. */
export const PREVIEW_DAYS = [1, 7, 30] as const
export type PreviewDays = (typeof PREVIEW_DAYS)[number]

/** On what terms a picture may be used. */
export const LICENCES = ['own', 'permission', 'cc-by', 'cc-by-sa', 'cc0'] as const
export type Licence = (typeof LICENCES)[number]

/** Where an import of cases stands. */
export const IMPORT_STATUSES = ['checked', 'running', 'done', 'undone'] as const
export type ImportStatus = (typeof IMPORT_STATUSES)[number]

export const ROLES = ['administrator', 'editor', 'contributor'] as const
export type Role = (typeof ROLES)[number]

/** What a text page shows below its text. */
export const PAGE_APPENDICES = ['figures', 'institutions'] as const
export type PageAppendix = (typeof PAGE_APPENDICES)[number]

/** What cases are counted and narrowed by, in the order in which an address names it. */
export const FACETS = ['theme', 'priority', 'municipality', 'topic', 'stage', 'year'] as const
export type FacetName = (typeof FACETS)[number]

export const SORTS = ['relevance', 'newest', 'title'] as const
export type Sort = (typeof SORTS)[number]

/** A result as a list or on the map. */
export const RESULT_VIEWS = ['list', 'map'] as const
export type ResultView = (typeof RESULT_VIEWS)[number]

/** A delegation sheet: one case a page, or all in one table. */
export const SHEET_LAYOUTS = ['pages', 'table'] as const
export type SheetLayout = (typeof SHEET_LAYOUTS)[number]
