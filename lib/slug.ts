/**
 * The part of an address that names a document: lower case letters, digits and hyphens. Diacritics fall off
 * (å ä ö → a a o), as Finnish addresses are commonly written.
 */
export const toSlug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** Addresses that are longer are cut off in mails and print. */
const LONGEST = 80

/** The address that is proposed for a title. */
export const proposedSlug = (title: string): string => toSlug(title).slice(0, LONGEST).replace(/-$/, '')
