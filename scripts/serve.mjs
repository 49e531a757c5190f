import './lib/node-version.mjs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CLIENT_ADDRESS_HEADER, forwardedAddress } from '../lib/forwarded-address.mjs'
import { Assets } from '../lib/serving/assets.mjs'
import { FinishedPages } from '../lib/serving/finished-pages.mjs'
import { missingPath } from '../lib/serving/missing-page.mjs'
import { keepWarm } from '../lib/serving/warm-up.mjs'
import { siteHandler } from '../lib/serving/site-handler.mjs'
import { ROOT } from './lib/root.mjs'

/** Node refuses an address over 16 kB with a bare 431; a long question with many å and ä deserves a page. */
const MAX_HEADER_SIZE = 64 * 1024

/** How long what is under way may take to end when the server is told to, in milliseconds. */
const PATIENCE_MS = 10_000

/** As in lib/jobs/worker.ts, which Next compiles and this file cannot import. */
const STOP_WORKER = Symbol.for('stop-worker')

const SIGNALS = { SIGINT: 130, SIGTERM: 143 }

const { values } = parseArgs({
  options: { port: { type: 'string', short: 'p' }, hostname: { type: 'string', short: 'H' } },
})
const port = Number(values.port ?? process.env.PORT ?? 3000)

// As `next start` sets them: React and Next look at them while they are loaded, the site's own address follows the port.
process.env.NODE_ENV ||= 'production'
process.env.NEXT_RUNTIME = 'nodejs'
process.env.PORT = String(port)
const origin = `http://${values.hostname ?? 'localhost'}:${port}`
process.env.__NEXT_PRIVATE_ORIGIN = origin
const { default: next } = await import('next')

const site = next({ dev: false, dir: ROOT, port, hostname: values.hostname })
// Also reads the .env files.
await site.prepare()
const proxies = Number(process.env.TRUSTED_PROXIES || 0)

/** Whatever the client says about its own address goes; what the connection and our own proxies say comes. */
const nameClient = ({ headers, socket }) => {
  const address = forwardedAddress(headers['x-forwarded-for'], socket.remoteAddress, proxies)
  if (address) headers[CLIENT_ADDRESS_HEADER] = address
  else delete headers[CLIENT_ADDRESS_HEADER]
}

/** Memory for finished pages, in bytes: a page takes about 40 kB. */
const KEPT_PAGES_BYTES = 256 * 1024 * 1024

/** As in lib/content/version.ts, which Next compiles and this file cannot import. */
const CONTENT_VERSION = Symbol.for('content-version')

const pages = new FinishedPages(KEPT_PAGES_BYTES)
/** Undefined until Next has loaded the site, with the first request. */
const contentVersion = async () => globalThis[CONTENT_VERSION]?.()
/** As a visitor would, through the proxies: pages are kept apart for https. */
const ask = (path) => {
  const proto = new URL(process.env.SITE_URL || origin).protocol.slice(0, -1)
  return fetch(origin + path, { headers: { 'X-Forwarded-Proto': proto } })
}

const missingPage = async (url) => {
  const page = await ask(missingPath(url))
  const policy = page.headers.get('content-security-policy')
  return page.ok ? { html: Buffer.from(await page.arrayBuffer()), policy } : undefined
}

const askNext = site.getRequestHandler()
const handle = siteHandler({
  answer: (request, response) => {
    nameClient(request)
    return askNext(request, response)
  },
  assets: new Assets(join(ROOT, '.next', 'static')),
  pages,
  contentVersion,
  missingPage,
  tellsCache: Boolean(process.env.HTTP_CACHE_URL),
})

const server = createServer({ maxHeaderSize: MAX_HEADER_SIZE }, async (request, response) => {
  try {
    await handle(request, response)
  } catch (error) {
    console.error(error)
    response.statusCode = 500
    response.end('Internal Server Error')
  }
})

const ending = new AbortController()

/** Requests that are under way get their answer, jobs that have begun are finished, and the database is closed. */
const end = (code) => {
  setTimeout(() => process.exit(code), PATIENCE_MS).unref()
  ending.abort()
  server.close(async () => {
    await Promise.allSettled([site.close(), globalThis[STOP_WORKER]?.()])
    process.exit(code)
  })
}
for (const [name, code] of Object.entries(SIGNALS)) process.once(name, () => end(code))

server.on('error', (error) => {
  console.error(`The server cannot listen on port ${port}: ${error.code}`)
  process.exit(1)
})
server.listen(port, values.hostname, () => {
  console.log(`Listening on ${origin}`)
  const getText = async (path) => (await ask(path)).text()
  const done = (count) => console.log(`${count} pages are ready`)
  if (process.env.WARM_UP !== 'off') void keepWarm({ ask: getText, contentVersion, pages, done, signal: ending.signal })
})
