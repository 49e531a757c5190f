import type { ServerResponse } from 'node:http'
import { asked } from '@/lib/serving/asked.mjs'
import { cacheControl } from '@/lib/serving/cache-control.mjs'

const MADE_ANEW = 'private, no-cache, no-store, max-age=0, must-revalidate'
const A_YEAR = 's-maxage=31536000'
const of = (
  said: string | undefined,
  more: Partial<{ statusCode: number; same: boolean; kept: boolean; tellsCache: boolean; url: string; cookie: string }>,
) => {
  const { statusCode = 200, same = true, kept = false, tellsCache = false, url = '/en', cookie = '' } = more
  const response = { statusCode, getHeader: () => said } as unknown as ServerResponse
  return cacheControl(response, { asked: asked({ method: 'GET', url, headers: { cookie } }), same, kept, tellsCache })
}

describe('who may keep an answer', () => {
  it('is everyone who asks each time, for what Next keeps', () => {
    expect(of(A_YEAR, {})).toEqual({ 'Cache-Control': 'public, max-age=0, must-revalidate' })
  })

  it('is everyone for what the server keeps, whatever Next says', () => {
    expect(of(MADE_ANEW, { kept: true })).toEqual({ 'Cache-Control': 'public, max-age=0, must-revalidate' })
  })

  it('is a cache in front, under a name, where there is one that is told of publishes', () => {
    const headers = of(A_YEAR, { tellsCache: true })
    expect(headers).toMatchObject({ 'Surrogate-Key': 'content', 'Cache-Tag': 'content' })
    expect(headers['Cache-Control']).toMatch(/s-maxage=3600, stale-while-revalidate=60/)
  })

  it('is only who asked, when the request says who that is', () => {
    expect(of(A_YEAR, { same: false, tellsCache: true })).toEqual({ 'Cache-Control': 'private, no-cache' })
  })

  it('is the browser of who asked, for what Next makes anew: back leads to what was typed', () => {
    expect(of(MADE_ANEW, { url: '/en/cases?q=heat' })).toEqual({ 'Cache-Control': 'private, no-cache' })
    expect(of(MADE_ANEW, { url: '/en/join', same: false })).toEqual({ 'Cache-Control': 'private, no-cache' })
  })

  it('is nobody for drafts, the admin and what is behind it', () => {
    for (const about of [{ url: '/admin' }, { url: '/api/users' }, { cookie: '__prerender_bypass=a' }])
      for (const said of [MADE_ANEW, undefined])
        expect(of(said, { ...about, same: false })).toEqual({ 'Cache-Control': 'private, no-store' })
  })

  it('is nobody without asking, for what is not there, has moved or is elsewhere in another language', () => {
    expect(of(A_YEAR, { statusCode: 404, tellsCache: true })).toEqual({ 'Cache-Control': 'no-cache' })
    expect(of(undefined, { statusCode: 308 })).toEqual({ 'Cache-Control': 'no-cache' })
    expect(of(undefined, { statusCode: 307, tellsCache: true })).toEqual({ 'Cache-Control': 'no-cache' })
  })

  it('is everyone, for a feed about which nothing was said', () => {
    expect(of(undefined, {})).toEqual({ 'Cache-Control': 'public, max-age=0, must-revalidate' })
  })

  it.each(['private, no-store', 'public, max-age=31536000, immutable'])('is left as it is said: %s', (said) =>
    expect(of(said, {})).toEqual({}),
  )
})
