import { createHash } from 'node:crypto'
import { inlineScripts } from '@/lib/serving/inline-scripts.mjs'

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
const FIRST = '(self.__next_f=self.__next_f||[]).push([0])'
const PART = String.raw`self.__next_f.push([1,"1:\"$Sreact.fragment\"\n2:\u003c/script\u003e"])`
const FILES = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"]});'

describe('the inline scripts of a page', () => {
  it('are those of Next', () => {
    const html = `<p>a</p><script id="_R_">${FILES}</script><script>${FIRST}</script><script>${PART}</script>`
    expect(inlineScripts(html)).toEqual({ hashes: [FILES, FIRST, PART].map(hash), refused: 0 })
  })

  it('are named once, however often they stand there', () => {
    const { hashes } = inlineScripts(`<script>${FIRST}</script><script>${FIRST}</script>`)
    expect(hashes).toHaveLength(1)
  })

  it('are neither files nor data', () => {
    const html =
      '<script src="/a.js" async=""></script><script type="application/ld+json">{"@type":"Article"}</script>' +
      '<script type="application/json">{}</script>'
    expect(inlineScripts(html)).toEqual({ hashes: [], refused: 0 })
  })

  it.each([
    'alert(1)',
    'self.__next_f.push([1,"a"]);alert(1)',
    'self.__next_f.push(alert(1))',
    'self.__next_f.push([1,`a`])',
    'self.__next_f.pushed([1])',
    '',
  ])('that somebody brought in are refused: %s', (script) => {
    expect(inlineScripts(`<SCRIPT >${script}</SCRIPT>`)).toEqual({ hashes: [], refused: 1 })
  })
})
