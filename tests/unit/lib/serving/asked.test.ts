import { isForEveryone, isPageAddress } from '@/lib/serving/asked.mjs'

const to = (url: string, method = 'GET', headers: Record<string, string> = {}) => ({ url, method, headers })

describe('a request', () => {
  it.each(['/', '/en', '/fi/cases/pornainen-sand-battery', '/sv/municipalities'])('for %s is for a page', (url) =>
    expect(isPageAddress(to(url))).toBe(true),
  )

  it.each(['/en/cases?q=heat', '/en?', '/en/feed.xml', '/en/%63ases', '/EN', '/admin', '/api/users/me', '/preview/a'])(
    'for %s is not',
    (url) => expect(isPageAddress(to(url))).toBe(false),
  )

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
