/**
 * The one cache tag of all public content. Publishing is rare and a document shows in many places (lists, counts,
 * map, home, feeds), so a publish lets go of everything rather than guess where it shows.
 */
export const CONTENT_TAG = 'content'
