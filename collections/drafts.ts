import type { CollectionConfig } from 'payload'
import { draftUnlessSaid } from './hooks/draft-unless-said'
import { expireContent } from './hooks/expire-content'
import { forgetAddress, noteAddress, rememberOldAddress } from './hooks/remember-old-address'
import { refuseOutdated } from './newsroom/conflict'
import { sayLocked } from './newsroom/conflict-locks'
import { keepNewestVersion } from './newsroom/history-keep'
import { keepFromTrash, keepWhatIsUsed } from './newsroom/uses-hooks'
import { recordSave } from './newsroom/workflow-hooks'
import { noteSaving } from './newsroom/workflow-saving'

/**
 * Versions to look back at, and drafts until someone publishes. No autosave: it hides errors, and two people then
 * overwrite each other without a word.
 */
export const versions = { maxPerDoc: 50, drafts: { autosave: false, validate: false, schedulePublish: true } } as const

/** Above the list of a collection with drafts: the usual ways to look at it. */
export const CONTENT_LIST_HEAD = '/admin/lists/ContentListHead#ContentListHead'

/**
 * What happens around every document that has a page: its status is said, its history kept, its address
 * remembered, caches let go; and it is not deleted while others name it.
 */
export const publishingHooks = {
  beforeOperation: [draftUnlessSaid, noteSaving],
  // Whose text is out of date is told so before anything else, and again as the last thing before it is written.
  beforeChange: [refuseOutdated, recordSave, keepFromTrash, noteAddress, refuseOutdated, keepNewestVersion],
  afterChange: [rememberOldAddress, ...expireContent.afterChange],
  beforeDelete: [keepWhatIsUsed],
  afterError: [sayLocked],
  afterDelete: [forgetAddress, ...expireContent.afterDelete],
} satisfies CollectionConfig['hooks']
