import { pageMetadata } from '@/lib/page-metadata'

const page = { title: 'A title', description: 'What it is', path: '/cases/one', locale: 'fi' } as const

describe('the language versions of a page', () => {
  it('name each other and a default', () => {
    const { alternates } = pageMetadata(page)
    expect(alternates?.canonical).toBe('/fi/cases/one')
    expect(alternates?.languages).toEqual({
      en: '/en/cases/one',
      fi: '/fi/cases/one',
      sv: '/sv/cases/one',
      'x-default': '/en/cases/one',
    })
  })

  it('leave out a language that only borrows the English text, which points there', () => {
    const { alternates, openGraph } = pageMetadata({ ...page, writtenIn: ['en'] })
    expect(alternates?.canonical).toBe('/en/cases/one')
    expect(Object.keys(alternates?.languages ?? {})).toEqual(['en', 'x-default'])
    expect(openGraph?.url).toBe('/en/cases/one')
  })

  it('have no slash after the language on the home page', () => {
    expect(pageMetadata({ ...page, path: '/' }).alternates?.canonical).toBe('/fi')
  })
})

it('keeps combinations of filters out of search engines', () => {
  expect(pageMetadata({ ...page, index: false }).robots).toEqual({ index: false, follow: true })
  expect(pageMetadata(page).robots).toBeUndefined()
})
