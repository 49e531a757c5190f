import { isForEveryone, pagePath } from '@/lib/serving/asked.mjs'

const to = (url: string, method = 'GET', headers: Record<string, string> = {}) => ({ url, method, headers })

describe('a request', () => {
  it.each(['/', '/en', '/fi/cases/pornainen-sand-battery', '/sv/municipalities'])('for %s is for a page', (url) =>
    expect(pagePath(to(url))).toBe(url),
  )

  it('may ask a page something', () => {
    expect(pagePath(to('/en/cases?q=heat&theme=a'))).toBe('/en/cases')
    expect(pagePath(to('/en/about?_rsc=1', 'HEAD'))).toBe('/en/about')
  })

  it.each([
    '/en/feed.xml',
    '/en/%63ases',
    '/EN',
    '/admin',
    '/admin?a',
    '/api/users/me',
    '/preview/a',
    'http://a.fi/en',
  ])('for %s is for none', (url) => expect(pagePath(to(url))).toBeUndefined())

  it('that changes something is for none', () => expect(pagePath(to('/en/join', 'POST'))).toBeUndefined())

  it('to look at something is for everyone', () => {
    expect(isForEveryone(to('/en', 'GET', { accept: '*/*', 'accept-language': 'fi', 'user-agent': 'a' }))).toBe(true)
    expect(isForEveryone(to('/en', 'HEAD'))).toBe(true)
  })

  it.each(['POST', 'PUT', 'OPTIONS'])('with %s is not', (method) =>
    expect(isForEveryone(to('/en', method))).toBe(false),
  )

  it.each(['cookie', 'authorization', 'range', 'rsc', 'next-router-prefetch', 'next-action', 'x-nextjs-data'])(
    'with the header %s is not',
    (header) => expect(isForEveryone(to('/en', 'GET', { [header]: '1' }))).toBe(false),
  )
})
