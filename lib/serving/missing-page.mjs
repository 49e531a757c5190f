/** Next answers an address that does not exist with a page that only its scripts fill. */
const EMPTY = '<html id="__next_error__"'

/** Has words of its own for what is not there any more. */
const SHARED_DRAFT = /^\/\w\w\/shared-draft(?=\?|$)/

/** As in lib/locales.ts, which Next compiles and this file cannot import. */
const LANGUAGE = /^\/(en|fi|sv)(?=\/|$)/

/**
 * Where the words for an address that does not exist stand on a page of their own, in the language of the address.
 *
 * @param {string} url
 */
export const missingPath = (url) => `/${LANGUAGE.exec(url)?.[1] ?? 'en'}/not-found`

/**
 * Whether an answer says that there is nothing, but says it to scripts alone.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {Buffer} html
 */
export const isEmptyMissing = ({ statusCode, req }, html) =>
  statusCode === 404 && html.includes(EMPTY) && !SHARED_DRAFT.test(req.url) && req.url !== missingPath(req.url)
