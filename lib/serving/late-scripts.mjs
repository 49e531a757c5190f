import { createHash } from 'node:crypto'

const SCRIPT = /<script src="([^"]+)" async=""/g
const EARLY = /<link rel="preload" as="script"[^>]*>/g
const END = '</body>'

/**
 * After the first picture of the page, or at once where nobody sees one. A script without an address does nothing, and
 * starts as soon as it is given one (HTML, "prepare the script element").
 */
const LOADER =
  '{const load=()=>{for(const script of document.querySelectorAll("script[data-src]"))script.src=script.dataset.src};' +
  'document.hidden?load():requestAnimationFrame(()=>setTimeout(load))}'

/** The source expression of the script that late scripts need: CSP Level 3, 2.3.1. */
export const LOADER_HASH = `'sha256-${createHash('sha256').update(LOADER).digest('base64')}'`

/**
 * Lets a page be seen before its scripts are fetched. Next puts them into the head, where they take from text and letters
 * what a slow line can carry; the page is read without them, its links lead and its forms send.
 *
 * @param {string} html of a page by Next
 * @returns {string}
 */
export const withLateScripts = (html) =>
  html.includes(END)
    ? html
        .replace(EARLY, '')
        .replace(SCRIPT, '<script data-src="$1" async=""')
        .replace(END, `<script>${LOADER}</script>${END}`)
    : html
