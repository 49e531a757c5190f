import type { Endpoint } from 'payload'

/** What the parts beside the form ask for, of every collection with drafts. */
export const newsroomEndpoints: Endpoint[] = []
