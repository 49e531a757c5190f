import type { Endpoint } from 'payload'
import { addressEndpoint } from './address-part'
import { checklist } from './checklist'
import { checkLinksNow } from './checklist-links'
import { historyEndpoint } from './history'
import { previewLinkEndpoints } from './preview-links'
import { scheduleEndpoints } from './schedules-actions'
import { confirmTranslation, translations } from './translation-endpoints'
import { usesEndpoint } from './uses-part'
import { workflowEndpoint } from './workflow-part'

/** What the parts beside the form ask for, of every collection with drafts. */
export const newsroomEndpoints: Endpoint[] = [
  workflowEndpoint,
  historyEndpoint,
  ...scheduleEndpoints,
  checklist,
  checkLinksNow,
  addressEndpoint,
  usesEndpoint,
  ...previewLinkEndpoints,
  translations,
  confirmTranslation,
]
