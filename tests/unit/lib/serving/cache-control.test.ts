import type { ServerResponse } from 'node:http'
import { cacheControl } from '@/lib/serving/cache-control.mjs'

const A_YEAR = 's-maxage=31536000'
const of = (
  said: string | undefined,
  more: Partial<{ statusCode: number; same: boolean; kept: boolean; tellsCache: boolean }>,
) => {
  const { statusCode = 200, same = true, kept = false, tellsCache = false } = more
  const response = { statusCode, getHeader: () => said } as unknown as ServerResponse
  return cacheControl(response, { same, kept, tellsCache })
}

describe('who may keep an answer', () => {
  it('is everyone who asks each time, for what Next keeps', () => {
    expect(of(A_YEAR, {})).toEqual({ 'Cache-Control': 'public, max-age=0, must-revalidate' })
  })

  it('is everyone for what the server keeps, whatever Next says', () => {
    expect(of('private, no-store', { kept: true })).toEqual({ 'Cache-Control': 'public, max-age=0, must-revalidate' })
  })

  it('is a cache in front, under a name, where there is one that is told of publishes', () => {
    const headers = of(A_YEAR, { tellsCache: true })
    expect(headers).toMatchObject({ 'Surrogate-Key': 'content', 'Cache-Tag': 'content' })
    expect(headers['Cache-Control']).toMatch(/s-maxage=3600, stale-while-revalidate=60/)
  })

  it('is only who asked, when the request says who that is', () => {
    expect(of(A_YEAR, { same: false, tellsCache: true })).toEqual({ 'Cache-Control': 'private, no-cache' })
  })

  it('is nobody without asking, for what is not there and what has moved', () => {
    expect(of(A_YEAR, { statusCode: 404, tellsCache: true })).toEqual({ 'Cache-Control': 'no-cache' })
    expect(of(undefined, { statusCode: 308 })).toEqual({ 'Cache-Control': 'no-cache' })
  })

  it.each(['private, no-store', 'public, max-age=31536000, immutable', undefined])('is left as it is: %s', (said) =>
    expect(of(said, {})).toEqual({}),
  )
})
