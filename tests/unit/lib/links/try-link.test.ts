/** @jest-environment node */
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Guard, publicOnly } from '@/lib/links/guard'
import { politely } from '@/lib/links/politeness'
import { tryLink } from '@/lib/links/try-link'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

let server: Server
let origin: string
let answers: Record<string, Answer>
const asked: string[] = []
const requests: IncomingMessage[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    requests.push(request)
    const answer = answers[request.url ?? '']
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  answers = {}
  asked.length = requests.length = 0
})

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    response.writeHead(code, headers).end()

/** The rule of production, but for the server of this test. */
const here: Guard = {
  mayAsk: (url) => url.origin === origin || publicOnly.mayAsk(url),
  mayConnect: (address) => address === '127.0.0.1' || publicOnly.mayConnect(address),
}
const attempt = (path: string, { guard = here, timeout = 2000, pause = 0 } = {}) =>
  tryLink(`${origin}${path}`, { guard, politeness: politely(pause), userAgent: 'check (+http://site)', timeout })

describe('trying a link', () => {
  it('asks for the head alone, says who asks, and sends nothing else', async () => {
    answers['/a?b=c'] = status(200, { 'Set-Cookie': 'a=b' })
    expect(await attempt('/a?b=c')).toEqual({ result: 'fine' })
    expect(asked).toEqual(['HEAD /a?b=c'])
    expect(requests[0]?.headers['user-agent']).toBe('check (+http://site)')
    expect(Object.keys(requests[0]!.headers).sort()).toEqual(['accept', 'connection', 'host', 'user-agent'])
  })

  it('sends no name and password that stand in the address', async () => {
    answers['/'] = status(200)
    const manners = { guard: here, politeness: politely(0), userAgent: 'check', timeout: 2000 }
    await tryLink(`${origin.replace('//', '//aino:secret@')}/`, manners)
    expect(requests[0]?.headers).not.toHaveProperty('authorization')
  })

  it.each([405, 403, 404, 500])('asks for the page when the head answers %i', async (code) => {
    answers['/page'] = (request, response) => response.writeHead(request.method === 'HEAD' ? code : 200).end('Hello')
    expect(await attempt('/page')).toEqual({ result: 'fine' })
    expect(asked).toEqual(['HEAD /page', 'GET /page'])
  })

  it('reads no more of a page than that it is there', async () => {
    let sent = 0
    answers['/long'] = (request, response) => {
      if (request.method === 'HEAD') return response.writeHead(405).end()
      response.writeHead(200)
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536))) sent += 65_536
        if (!response.destroyed) response.once('drain', more)
      }
      return more()
    }
    expect(await attempt('/long')).toEqual({ result: 'fine' })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(sent).toBeLessThan(8_000_000)
  })

  it('follows redirects, also ones without a host, and keeps no cookie', async () => {
    answers['/old'] = status(301, { Location: '/new', 'Set-Cookie': 'session=1' })
    answers['/new'] = status(200)
    expect(await attempt('/old')).toEqual({ result: 'fine' })
    expect(asked).toEqual(['HEAD /old', 'HEAD /new'])
    expect(requests[1]?.headers).not.toHaveProperty('cookie')
  })

  it('gives up after five redirects', async () => {
    answers['/round'] = status(302, { Location: '/round' })
    expect(await attempt('/round')).toEqual({ result: 'failed', problem: 'loop' })
    expect(asked).toHaveLength(6)
  })

  it('does not follow a redirect into our own network', async () => {
    answers['/in'] = status(302, { Location: 'http://169.254.169.254/latest/meta-data' })
    answers['/local'] = status(302, { Location: 'http://localhost/' })
    const lookUp = ((_name: string, _options: object, answer: (error: null, found: object[]) => void) =>
      answer(null, [{ address: '10.0.0.7', family: 4 }])) as never
    expect(await attempt('/in')).toEqual({ result: 'failed', problem: 'not-public' })
    expect(await attempt('/local', { guard: { ...here, lookUp } })).toEqual({ result: 'failed', problem: 'not-public' })
  })

  it('does not ask the machine itself in production', async () => {
    answers['/'] = status(200)
    const asUsual = { ...publicOnly, mayAsk: () => true }
    expect(await attempt('/', { guard: asUsual })).toEqual({ result: 'failed', problem: 'not-public' })
    expect(asked).toEqual([])
  })

  it('leaves unusual ports and other protocols alone', async () => {
    expect(await attempt('/', { guard: publicOnly })).toEqual({ result: 'unknown', problem: 'closed' })
    answers['/mail'] = status(302, { Location: 'mailto:aino@example.fi' })
    expect(await attempt('/mail')).toEqual({ result: 'unknown', problem: 'closed' })
  })

  it('asks no second time when the server wants rest', async () => {
    answers['/busy'] = status(429, { 'Retry-After': '60' })
    expect(await attempt('/busy')).toEqual({ result: 'unknown', problem: 'busy' })
    expect(asked).toEqual(['HEAD /busy'])
  })

  it('waits no longer than it may', async () => {
    answers['/slow'] = () => {}
    expect(await attempt('/slow', { timeout: 150 })).toEqual({ result: 'failed', problem: 'timeout' })
  })

  it('tells a server that is not there from a page that is not', async () => {
    expect(await attempt('/gone')).toEqual({ result: 'failed', problem: 'not-found' })
    const manners = { guard: { ...here, mayAsk: () => true }, politeness: politely(0), userAgent: 'c', timeout: 2000 }
    expect(await tryLink('http://127.0.0.1:1/', manners)).toEqual({ result: 'failed', problem: 'refused' })
  })
})

describe('politeness', () => {
  it('asks a server one thing at a time, with a pause between, and others meanwhile', async () => {
    const politeness = politely(60)
    const times: number[] = []
    let busy = 0
    const work = async () => {
      expect((busy += 1)).toBe(1)
      times.push(performance.now())
      await new Promise((resolve) => setTimeout(resolve, 10))
      busy -= 1
    }
    let other = 0
    await Promise.all([
      politeness('a', work),
      politeness('a', () => work().then(() => Promise.reject(new Error('away')))).catch(() => undefined),
      politeness('a', work),
      politeness('b', async () => void (other = performance.now())),
    ])
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(65)
    expect(times[2]! - times[1]!).toBeGreaterThanOrEqual(65)
    expect(other).toBeLessThan(times[1]!)
  })
})
