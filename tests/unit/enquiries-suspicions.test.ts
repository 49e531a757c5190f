/** @jest-environment node */
import type { Enquiry } from '@/lib/enquiries/fields'
import { issueFormToken, readFormToken } from '@/lib/enquiries/form-token'
import { suspicionsOf } from '@/lib/enquiries/suspicions'

const NOW = Date.UTC(2026, 10, 24, 12)
const SECRETS = ['first-secret', 'second-secret'].map((secret) => secret.padEnd(32, '.'))
let mockSecret = SECRETS[0]

jest.mock('@/lib/environment', () => ({ environment: () => ({ secret: mockSecret }) }))
beforeEach(() => (mockSecret = SECRETS[0]))

describe('the token of a form', () => {
  it('says since when the form is open, and is another one each time', () => {
    const [first, second] = [issueFormToken(NOW), issueFormToken(NOW)]
    expect(readFormToken(first)).toEqual({ formKey: expect.stringMatching(/^[0-9a-f-]{36}$/), issuedAt: NOW })
    expect(readFormToken(second).formKey).not.toBe(readFormToken(first).formKey)
  })

  it('never expires', () => {
    expect(readFormToken(issueFormToken(0)).issuedAt).toBe(0)
  })

  it('has no time when the signature is not ours, but still a key', () => {
    const token = issueFormToken(NOW)
    const [key, , signature] = token.split('.')
    expect(readFormToken(`${key}.${NOW - 60_000}.${signature}`)).toEqual({ formKey: key })
    expect(readFormToken(`${key}.${NOW}.x`)).toEqual({ formKey: key })
    mockSecret = SECRETS[1]
    expect(readFormToken(token)).toEqual({ formKey: key })
  })

  it('does not lend its signature to another form', () => {
    const [[key], [, time, signature]] = [issueFormToken(NOW).split('.'), issueFormToken(NOW).split('.')]
    expect(readFormToken(`${key}.${time}.${signature}`)).toEqual({ formKey: key })
  })

  it.each(['', '.', '..', 'key.1.signature', 'a'.repeat(100_000), `${issueFormToken(NOW)}.more`])(
    'is none: %#',
    (token) => {
      expect(readFormToken(token)).toEqual({})
    },
  )
})

describe('an enquiry looks like the work of a machine', () => {
  const enquiry = { workingTitle: '', name: 'Aino', organisation: '', message: 'Hei!' } as Enquiry
  const signs = (sent: { message?: string; name?: string; trap?: string; age?: number | null }) => {
    const { trap = '', age = 60_000, ...texts } = sent
    const token = age === null ? {} : { issuedAt: NOW - age }
    return suspicionsOf({ enquiry: { ...enquiry, ...texts }, token, trap }, NOW)
  }

  it('never when a person takes a moment', () => {
    expect(signs({})).toEqual([])
    expect(signs({ age: 3000 })).toEqual([])
    expect(signs({ age: 365 * 24 * 60 * 60 * 1000 })).toEqual([])
  })

  it.each([0, 2999, -1000])('when it comes %i ms after the form was opened', (age) => {
    expect(signs({ age })).toEqual(['too-fast'])
  })

  it('when its form is not ours', () => {
    expect(signs({ age: null })).toEqual(['unsigned'])
  })

  it('when the field that people do not see is filled in', () => {
    expect(signs({ trap: 'https://example.com' })).toEqual(['trap'])
  })

  it.each([
    ['addresses', 'https://a.fi http://b.fi HTTPS://c.fi', 'https://d.fi'],
    ['addresses without a scheme', 'www.a.fi, www.b.fi, (www.c.fi)', 'www.d.fi'],
    ['both in one', 'https://www.a.fi https://www.b.fi https://www.c.fi', 'https://www.d.fi'],
    [
      'links of a page',
      '<a href="https://a.fi">a</a> <a href=b.fi>b</a> <a\nhref="//c.fi">c</a>',
      '<A HREF=d.fi>d</a>',
    ],
    ['links of a forum', '[url=https://a.fi]a[/url] [url]https://b.fi[/url] [url]c.fi[/url]', '[url=d.fi]d[/url]'],
  ])('when it has more than three links: %s', (_what, three, fourth) => {
    expect(signs({ message: three })).toEqual([])
    expect(signs({ message: `${three}\n${fourth}` })).toEqual(['links'])
  })

  it('wherever the links stand', () => {
    expect(signs({ name: 'www.a.fi www.b.fi', message: 'www.c.fi www.d.fi' })).toEqual(['links'])
  })

  it('for every reason that there is', () => {
    expect(signs({ age: null, trap: 'x', message: 'www.a.fi '.repeat(4) })).toEqual(['trap', 'unsigned', 'links'])
  })

  it('in time, whatever the text', () => {
    const started = performance.now()
    for (const message of ['<a '.repeat(1700), '[url'.repeat(1250), ' '.repeat(5000)]) signs({ message })
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
