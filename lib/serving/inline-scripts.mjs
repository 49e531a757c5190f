import { createHash } from 'node:crypto'
import { argumentsOfReact } from './react-scripts.mjs'

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script/gi
const ELSEWHERE = /\s(?:data-)?src=/i
/** Data, which browsers do not run and a policy does not ask about. */
const DATA = /\stype="?application\/(?:ld\+)?json/i

/** What Next calls from inline scripts: the parts of a page for its router, and the files that come first. */
const CALLS = [
  'self.__next_f.push',
  '(self.__next_f=self.__next_f||[]).push',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push',
]

const isJson = (text) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const argumentsOfNext = (script) => {
  const call = CALLS.find((each) => script.startsWith(`${each}(`))
  return call && script.slice(call.length + 1).replace(/\);?$/, '')
}

/**
 * The scripts of Next and React hand data to a function and do nothing else. Whatever else stands in a page was brought
 * in by a mistake or an attacker, and must not run only because it stands there.
 */
const isOurs = (script) => {
  const data = argumentsOfNext(script) ?? argumentsOfReact(script)
  return data !== undefined && isJson(data)
}

/**
 * The inline scripts of a page.
 *
 * @param {string} html
 * @returns {{ hashes: string[], refused: number }} the source expressions of Next's and React's own (CSP Level 3, 2.3.1), and how
 *   many others there are
 */
export function inlineScripts(html) {
  const hashes = new Set()
  let refused = 0
  for (const [, attributes = '', script = ''] of html.matchAll(SCRIPT)) {
    if (ELSEWHERE.test(attributes) || DATA.test(attributes)) continue
    if (isOurs(script)) hashes.add(`'sha256-${createHash('sha256').update(script).digest('base64')}'`)
    else refused += 1
  }
  return { hashes: [...hashes], refused }
}
