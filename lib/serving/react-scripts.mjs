import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const SERVER = 'next/dist/compiled/react-dom/cjs/react-dom-server.node.production.js'

/** A string of JavaScript that has one of the names of React's own functions in the page, such as `$RC`. */
const LITERAL = /'(?:[^'\\\n]|\\.)*\$R[A-Z](?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*\$R[A-Z](?:[^"\\\n]|\\.)*"/g

const valueOf = (literal) => {
  const inside = literal.slice(1, -1)
  return JSON.parse(literal.startsWith('"') ? literal : `"${inside.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`)
}

/** What React writes around the arguments of its calls, the longest first, since some of it begins like other parts. */
const ownTexts = () => {
  const source = readFileSync(createRequire(import.meta.url).resolve(SERVER), 'utf8')
  return [...source.matchAll(LITERAL)].map(([literal]) => valueOf(literal)).sort((a, b) => b.length - a.length)
}

let known

/**
 * The arguments of a call with which React puts a part of the page that came late into its place. Its code is compared
 * with the installed React, word for word.
 *
 * @param {string} script
 * @returns {string | undefined} as JSON; undefined for what is not React's
 */
export function argumentsOfReact(script) {
  known ??= ownTexts()
  let [rest, last] = [script, '']
  for (let next; (next = known.find((each) => rest.startsWith(each))); last = next) rest = rest.slice(next.length)
  if (rest === '') return last === '' ? undefined : '[]'
  // React's own text ends inside the first argument.
  return last.endsWith('("') ? `["${rest.replace(/\);?$/, '')}]` : undefined
}
