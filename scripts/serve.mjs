import './lib/node-version.mjs'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { CLIENT_ADDRESS_HEADER, forwardedAddress } from '../lib/forwarded-address.mjs'
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
process.env.__NEXT_PRIVATE_ORIGIN = `http://${values.hostname ?? 'localhost'}:${port}`
const { default: next } = await import('next')

const site = next({ dev: false, dir: ROOT, port, hostname: values.hostname })
// Also reads the .env files.
await site.prepare()
const answer = site.getRequestHandler()
const proxies = Number(process.env.TRUSTED_PROXIES || 0)

/** Whatever the client says about its own address goes; what the connection and our own proxies say comes. */
const nameClient = ({ headers, socket }) => {
  const address = forwardedAddress(headers['x-forwarded-for'], socket.remoteAddress, proxies)
  if (address) headers[CLIENT_ADDRESS_HEADER] = address
  else delete headers[CLIENT_ADDRESS_HEADER]
}

const PERMANENT_REDIRECT = 308

/**
 * Browsers keep a permanent redirect for good. When an address is changed back, whoever had followed it would be sent
 * round in a circle; search engines take it as permanent all the same (RFC 9110, 15.4.9).
 */
const recheckRedirects = (response) => {
  const { writeHead } = response
  response.writeHead = (...head) => {
    const status = typeof head[0] === 'number' ? head[0] : response.statusCode
    if (status === PERMANENT_REDIRECT) response.setHeader('Cache-Control', 'no-cache')
    return writeHead.apply(response, head)
  }
}

const server = createServer({ maxHeaderSize: MAX_HEADER_SIZE }, async (request, response) => {
  nameClient(request)
  recheckRedirects(response)
  try {
    await answer(request, response)
  } catch (error) {
    console.error(error)
    response.statusCode = 500
    response.end('Internal Server Error')
  }
})

/** Requests that are under way get their answer, jobs that have begun are finished, and the database is closed. */
const end = (code) => {
  setTimeout(() => process.exit(code), PATIENCE_MS).unref()
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
server.listen(port, values.hostname, () => console.log(`Listening on ${process.env.__NEXT_PRIVATE_ORIGIN}`))
