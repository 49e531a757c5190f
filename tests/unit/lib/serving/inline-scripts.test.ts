/** @jest-environment node */
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import type * as React from 'react'
import type * as ReactServer from 'react-dom/server'
import { inlineScripts } from '@/lib/serving/inline-scripts.mjs'

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
const FIRST = '(self.__next_f=self.__next_f||[]).push([0])'
const PART = String.raw`self.__next_f.push([1,"1:\"$Sreact.fragment\"\n2:\u003c/script\u003e"])`
const FILES = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"]});'

/** Next brings its own React, without types. */
const require = createRequire(import.meta.url)

/** A page of which a part comes late, by Next's own React. */
async function streamed(): Promise<string> {
  const { createElement, Suspense, use } = require('next/dist/compiled/react') as typeof React
  const { renderToPipeableStream } = require('next/dist/compiled/react-dom/server.node') as typeof ReactServer
  const late = wait(20, 'late')
  const Late = () => createElement('p', null, use(late))
  const page = createElement('main', null, createElement(Suspense, { fallback: 'soon' }, createElement(Late)))
  return text(renderToPipeableStream(page).pipe(new PassThrough()))
}

describe('the inline scripts of a page', () => {
  it('are those of Next', () => {
    const html = `<p>a</p><script id="_R_">${FILES}</script><script>${FIRST}</script><script>${PART}</script>`
    expect(inlineScripts(html)).toEqual({ hashes: [FILES, FIRST, PART].map(hash), refused: 0 })
  })

  it('are those of React, which put parts that came late into their place', async () => {
    const html = await streamed()
    const { hashes, refused } = inlineScripts(html)
    expect(html).toContain('$RC("B:0","S:0")</script>')
    expect(hashes.length).toBeGreaterThan(0)
    expect(refused).toBe(0)
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
    '$RC("B:0","S:0");alert(1)',
    '$RC("B:0",alert(1))',
    '$RC=function(){alert(1)};$RC("B:0","S:0")',
  ])('that somebody brought in are refused: %s', (script) => {
    expect(inlineScripts(`<SCRIPT >${script}</SCRIPT>`)).toEqual({ hashes: [], refused: 1 })
  })
})
