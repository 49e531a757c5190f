import { once } from 'node:events'
import { createServer, get, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import type { Assets } from '@/lib/serving/assets.mjs'
import { FinishedPages } from '@/lib/serving/finished-pages.mjs'
import { siteHandler } from '@/lib/serving/site-handler.mjs'

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type Seen = { status?: number; headers: IncomingHttpHeaders; body: string }

export const PAGE = `<p>${'The sand is warm. '.repeat(200)}</p><script>self.__next_f.push([1,"a"])</script>`
export const KEPT = { 'x-nextjs-cache': 'HIT', 'Cache-Control': 's-maxage=31536000' }
const NO_ASSETS = { get: () => undefined } as unknown as Assets

/** Answers as Next does: in parts, after the headers. */
export const html =
  (status: number, headers: Record<string, string>, body = PAGE): Answer =>
  async (_, response) => {
    response.statusCode = status
    for (const [name, value] of Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers }))
      response.setHeader(name, value)
    response.flushHeaders()
    response.write(body.slice(0, 100))
    await wait(1)
    response.end(body.slice(100))
  }

const bodyOf = (response: IncomingMessage, method: string): Promise<string> => {
  const encoding = method === 'HEAD' ? undefined : response.headers['content-encoding']
  if (encoding === 'br') return text(response.pipe(createBrotliDecompress()))
  return text(encoding === 'gzip' ? response.pipe(createGunzip()) : response)
}

/** The site's server before a Next that answers as it is told to. */
class SiteServer {
  next = html(200, KEPT)
  /** How often Next was asked. */
  asked = 0
  version: string | Error = 'one'
  /** The words for an address that does not exist. */
  missing?: string
  readonly pages = new FinishedPages(1_000_000)
  /** What the handler left to the server, which ends the connection. */
  readonly failures: string[] = []
  readonly server = createServer((request, response) =>
    this.handle(request, response).catch((error: Error) => {
      this.failures.push(error.message)
      response.destroy()
    }),
  )

  private readonly handle = siteHandler({
    answer: (request, response) => {
      this.asked += 1
      return this.next(request, response)
    },
    assets: NO_ASSETS,
    pages: this.pages,
    contentVersion: async () => {
      if (this.version instanceof Error) throw this.version
      return this.version
    },
    missingPage: async (url) =>
      this.missing ? { html: Buffer.from(`${this.missing} ${url}`), policy: 'of it' } : undefined,
    tellsCache: false,
  })

  async ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Seen> {
    const { port } = this.server.address() as AddressInfo
    const request = get({ port, path, headers, method, agent: false })
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    return { status: response.statusCode, headers: response.headers, body: await bodyOf(response, method) }
  }

  /** What is kept is compressed first. */
  async untilKept(path: string): Promise<void> {
    while (!this.pages.get(path, String(this.version))) await wait(5)
  }
}

export async function withSiteServer(run: (site: SiteServer) => Promise<void>): Promise<void> {
  const site = new SiteServer()
  site.server.listen(0)
  await once(site.server, 'listening')
  try {
    await run(site)
  } finally {
    site.server.closeAllConnections()
    site.server.close()
    await once(site.server, 'close')
  }
}
