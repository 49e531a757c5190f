/** @jest-environment node */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { Assets, brotliFile } from '@/lib/serving/assets.mjs'

const SCRIPT = 'const heat = 1;'.repeat(100)
let folder: string
let server: Server

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assets-'))
  mkdirSync(join(folder, 'chunks'))
  writeFileSync(join(folder, 'chunks', 'a.js'), SCRIPT)
  writeFileSync(brotliFile(join(folder, 'chunks', 'a.js')), new Uint8Array(brotliCompressSync('ready')))
  writeFileSync(join(folder, 'chunks', 'b.css'), 'p { color: red }')
  writeFileSync(join(folder, 'font.woff2'), 'letters')
  writeFileSync(join(folder, 'secret.json'), '{}')
  const assets = new Assets(folder)
  server = createServer(async (request, response) => {
    const asset = await assets.get(request)
    if (asset) await asset.send(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true })
})

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`http://localhost:${(server.address() as AddressInfo).port}/_next/static/${path}`, { headers, method })

describe('the files of a build', () => {
  it('are sent with their type, for good, and with the headers of every answer', async () => {
    for (const [path, type] of [
      ['chunks/a.js', 'application/javascript; charset=UTF-8'],
      ['chunks/b.css', 'text/css; charset=UTF-8'],
      ['font.woff2', 'font/woff2'],
    ] as const) {
      const { status, headers } = await ask(path)
      expect([path, status, headers.get('content-type')]).toEqual([path, 200, type])
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('come as they were compressed after the build', async () => {
    expect(await (await ask('chunks/a.js', { 'accept-encoding': 'gzip, br' })).text()).toBe('ready')
    expect(await (await ask('chunks/a.js', { 'accept-encoding': 'gzip' })).text()).toBe(SCRIPT)
    expect(await (await ask('chunks/b.css', { 'accept-encoding': 'br' })).text()).toBe('p { color: red }')
  })

  it('are not compressed again when they are small already', async () => {
    const { headers } = await ask('font.woff2', { 'accept-encoding': 'br' })
    expect(headers.get('content-encoding')).toBeNull()
  })

  it('ask for https where they came that way', async () => {
    const https = await ask('font.woff2', { 'x-forwarded-proto': 'https' })
    expect(https.headers.has('strict-transport-security')).toBe(true)
    expect((await ask('font.woff2')).headers.has('strict-transport-security')).toBe(false)
  })

  it.each(['chunks/none.js', 'secret.json', 'chunks/a.js.br', '../package.json', 'chunks/..%2ffont.woff2'])(
    'are no others: %s',
    async (path) => expect((await ask(path)).status).toBe(404),
  )

  it('are only read', async () => expect((await ask('font.woff2', {}, 'POST')).status).toBe(404))
})
