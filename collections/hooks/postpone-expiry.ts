import type { CollectionBeforeChangeHook } from 'payload'
import { expiryAfter } from '@/lib/enquiries/retention'

/** An enquiry is kept for a time after the last contact: whatever staff do with it is one (GDPR, article 5.1 e). */
export const postponeExpiry: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'update' ? { ...data, expiresAt: expiryAfter(new Date()).toISOString() } : data
