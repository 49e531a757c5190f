import { LOCALES } from '@/lib/locales'
import { missingPath } from '@/lib/serving/missing-page.mjs'

describe('where there is nothing', () => {
  it.each([
    ['/fi/ei-ole', '/fi/not-found'],
    ['/sv/cases/a?b=c', '/sv/not-found'],
    ['/sv', '/sv/not-found'],
    ['/nothing.txt', '/en/not-found'],
    ['/svenska', '/en/not-found'],
  ])('%s is answered in its language', (url, path) => expect(missingPath(url)).toBe(path))

  it('is answered in every language', () => {
    for (const locale of LOCALES) expect(missingPath(`/${locale}/nothing`)).toBe(`/${locale}/not-found`)
  })
})
