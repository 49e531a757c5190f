/** @jest-environment node */
import { LOADER_HASH } from '@/lib/serving/late-scripts.mjs'
import { KEPT, PAGE, html, withSiteServer } from '@/tests/support/site-server'

/** Long enough for a page to be kept that should not be. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 50))

describe('the answers of the site', () => {
  it('are a page that is asked of Next once, the same for everyone', () =>
    withSiteServer(async (site) => {
      const first = await site.ask('/en')
      await site.untilKept('/en')
      const second = await site.ask('/en')
      expect(site.asked).toBe(1)
      expect(first.body).toBe(PAGE)
      expect(second.body).toBe(PAGE)
      expect(first.headers['content-security-policy']).toMatch(/script-src 'self'( 'sha256-[^']+'){2};/)
      for (const name of ['content-security-policy', 'etag', 'cache-control', 'vary', 'x-content-type-options'])
        expect([name, second.headers[name]]).toEqual([name, first.headers[name]])
      expect(second.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    }))

  it.each(['br', 'gzip', 'identity'])('come in %s where that is asked for', (encoding) =>
    withSiteServer(async (site) => {
      for (const turn of ['anew', 'kept']) {
        const { body, headers } = await site.ask('/en', { 'accept-encoding': encoding })
        expect([turn, body]).toEqual([turn, PAGE])
        expect(headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding)
        expect(headers.vary).toMatch(/accept-encoding/i)
        await site.untilKept('/en')
      }
    }),
  )

  it('say that nothing has changed to whom has the page, kept or not', () =>
    withSiteServer(async (site) => {
      const { headers } = await site.ask('/en')
      for (const path of ['/en', '/en?a=b']) {
        const { status, body, headers: now } = await site.ask(path, { 'if-none-match': headers.etag ?? '' })
        expect([path, status, body]).toEqual([path, 304, ''])
        expect(now['content-security-policy']).toBe(headers['content-security-policy'])
        await site.untilKept('/en')
      }
      expect((await site.ask('/en', { 'if-none-match': 'W/"another"' })).status).toBe(200)
    }))

  it('describe a page without sending it', () =>
    withSiteServer(async (site) => {
      for (let turn = 0; turn < 2; turn += 1) {
        expect(await site.ask('/en', {}, 'HEAD')).toMatchObject({ status: 200, body: '' })
        await site.untilKept('/en')
      }
      expect((await site.ask('/en')).body).toBe(PAGE)
      expect(site.asked).toBe(1)
    }))

  it('are made anew after every publish', () =>
    withSiteServer(async (site) => {
      await site.ask('/en')
      await site.untilKept('/en')
      site.version = 'two'
      site.next = html(200, KEPT, 'new')
      expect((await site.ask('/en')).body).toBe('new')
    }))

  it('are not kept when something was published while they were made', () =>
    withSiteServer(async (site) => {
      site.next = async (request, response) => {
        site.version = 'two'
        await html(200, KEPT, 'old')(request, response)
      }
      await site.ask('/en')
      await aWhile()
      site.next = html(200, KEPT, 'new')
      expect((await site.ask('/en')).body).toBe('new')
    }))

  it('are asked of Next once when many ask at once', () =>
    withSiteServer(async (site) => {
      const seen = await Promise.all(Array.from({ length: 20 }, () => site.ask('/en')))
      expect(seen.map(({ body }) => body)).toEqual(Array(20).fill(PAGE))
      expect(site.asked).toBe(1)
    }))

  it('do not come from work of Next that was begun before a publish', () =>
    withSiteServer(async (site) => {
      let finishOld = () => {}
      // As Next does it: who asks for a path on which it works gets the result of that work.
      const work = new Map<string, Promise<string>>()
      let content: () => Promise<string> = () => new Promise((resolve) => (finishOld = () => resolve('old')))
      site.next = async (request, response) => {
        const path = String(request.url).split('?')[0] ?? ''
        if (!work.has(path))
          work.set(
            path,
            content().finally(() => work.delete(path)),
          )
        await html(200, KEPT, await work.get(path))(request, response)
      }
      for (const headers of [{}, { rsc: '1' }, { cookie: 'a=b' }] as Record<string, string>[]) {
        const before = site.ask('/en?a=b', headers)
        while (!work.has('/en')) await aWhile()
        site.version = `after ${Object.keys(headers)}`
        content = async () => 'new'
        const after = [site.ask('/en'), site.ask('/en', { cookie: 'a=b' }), site.ask('/en?c=d')]
        await aWhile()
        finishOld()
        expect((await before).body).toBe('old')
        expect((await Promise.all(after)).map(({ body }) => body)).toEqual(['new', 'new', 'new'])
        content = () => new Promise((resolve) => (finishOld = () => resolve('old')))
      }
    }))

  it('fail for the one who asked, and for nobody else', () =>
    withSiteServer(async (site) => {
      site.next = () => Promise.reject(new Error('broken'))
      for (const path of ['/en', '/en?a=b', '/api/cases']) await expect(site.ask(path)).rejects.toThrow()
      expect(site.failures).toEqual(['broken', 'broken', 'broken'])
      site.next = html(200, KEPT)
      expect((await site.ask('/en')).body).toBe(PAGE)
    }))

  it('do not wait for somebody who does not read what was made before a publish', () =>
    withSiteServer(async (site) => {
      site.next = async (request, response) => {
        if (!request.headers.rsc) return html(200, KEPT)(request, response)
        response.writeHead(200, { 'Content-Type': 'text/x-component' })
        response.write('a part')
        return new Promise(() => {})
      }
      const slow = site.ask('/en', { rsc: '1' })
      while (site.asked === 0) await aWhile()
      site.version = 'two'
      expect((await site.ask('/en')).body).toBe(PAGE)
      site.server.closeAllConnections()
      await expect(slow).rejects.toThrow()
    }))

  it.each([
    ['a cookie', '/en', { cookie: 'a=b' }, html(200, KEPT)],
    ['a part that Next’s router asks for', '/en', { rsc: '1' }, html(200, KEPT)],
    ['a question', '/en/cases?q=heat', {}, html(200, { 'Cache-Control': 'private, no-store' })],
    ['a page that Next makes for each request', '/en/join', {}, html(200, {})],
    ['an old page, while a new one is made', '/en', {}, html(200, { ...KEPT, 'x-nextjs-cache': 'STALE' })],
    ['a page with a cookie', '/en', {}, html(200, { ...KEPT, 'Set-Cookie': 'a=b' })],
    ['what is not there', '/en/nothing', {}, html(404, KEPT)],
    ['an error', '/en', {}, html(500, KEPT)],
    ['a redirect', '/en/old', {}, html(308, { ...KEPT, Location: '/en/new' }, '')],
  ])('are not kept for %s', (_, path, headers, next) =>
    withSiteServer(async (site) => {
      site.next = next
      for (let turn = 0; turn < 2; turn += 1) {
        await site.ask(path, headers as Record<string, string>)
        await aWhile()
      }
      expect(site.asked).toBe(2)
    }),
  )

  it('come from Next while the version of the content is not known', () =>
    withSiteServer(async (site) => {
      site.version = new Error('no database')
      for (let turn = 0; turn < 2; turn += 1) expect((await site.ask('/en')).body).toBe(PAGE)
      expect(site.asked).toBe(2)
    }))

  it('pass through as they are when they are no pages', () =>
    withSiteServer(async (site) => {
      site.next = async (_, response) => {
        response.writeHead(201, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
        response.write('{"a":')
        response.end('1}')
      }
      const { status, body, headers } = await site.ask('/api/cases', {}, 'POST')
      expect([status, body, headers['cache-control']]).toEqual([201, '{"a":1}', 'no-store'])
      expect(headers['x-content-type-options']).toBe('nosniff')
    }))

  it('do not let a foreign script run, and say so in the log', () =>
    withSiteServer(async (site) => {
      const warn = jest.spyOn(console, 'warn').mockImplementation(() => {})
      site.next = html(200, KEPT, '<script>steal()</script>')
      const { headers } = await site.ask('/en')
      const allowed = String(headers['content-security-policy']).match(/'sha256-[^']+'/g)
      expect(allowed).toEqual([LOADER_HASH])
      expect(warn).toHaveBeenCalledWith(expect.stringContaining('refused'))
      warn.mockRestore()
    }))

  it('let a page be seen before its scripts are fetched, but not the admin', () =>
    withSiteServer(async (site) => {
      site.next = html(200, KEPT, '<body><script src="/a.js" async=""></script></body>')
      expect((await site.ask('/en')).body).toContain('<script data-src="/a.js" async="">')
      expect((await site.ask('/admin')).body).toContain('<script src="/a.js" async="">')
    }))

  it('can be read without scripts where there is nothing', () =>
    withSiteServer(async (site) => {
      site.next = html(404, {}, '<!DOCTYPE html><html id="__next_error__"><body></body></html>')
      site.missing = 'Not here:'
      const { status, body, headers } = await site.ask('/en/nothing')
      expect([status, body, headers['content-security-policy']]).toEqual([404, 'Not here: /en/nothing', 'of it'])
      for (const [path, cookie] of [
        ['/sv/shared-draft', ''],
        ['/en/nothing', '__prerender_bypass=a'],
        ['/admin/nothing', ''],
        ['/en/not-found', ''],
      ] as const) {
        expect([path, (await site.ask(path, { cookie })).body]).toEqual([
          path,
          expect.stringContaining('__next_error__'),
        ])
      }
      site.missing = undefined
      expect((await site.ask('/en/nothing')).body).toContain('__next_error__')
    }))

  it('tell browsers to ask again about what has moved', () =>
    withSiteServer(async (site) => {
      site.next = async (_, response) => {
        response.writeHead(308, { Location: '/en/new' })
        response.end()
      }
      expect((await site.ask('/en/old')).headers).toMatchObject({ location: '/en/new', 'cache-control': 'no-cache' })
    }))
})
