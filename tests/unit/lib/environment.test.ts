/** @jest-environment node */
import { readEnvironment } from '@/lib/environment'

const SECRET = 'a secret of more than thirty-two characters'
const read = (variables: Record<string, string>) => readEnvironment({ NODE_ENV: 'production', ...variables })

describe('readEnvironment', () => {
  test('needs nothing but a secret', () => {
    expect(read({ PAYLOAD_SECRET: SECRET })).toEqual({
      secret: SECRET,
      siteUrl: 'http://localhost:3000',
      mediaDir: 'data/media',
    })
  })

  test('follows the port', () => {
    expect(read({ PAYLOAD_SECRET: SECRET, PORT: '4000' }).siteUrl).toBe('http://localhost:4000')
  })

  test('takes the origin of the site’s address', () => {
    expect(read({ PAYLOAD_SECRET: SECRET, SITE_URL: 'https://www.example.fi/' }).siteUrl).toBe('https://www.example.fi')
  })

  test('takes an empty value for a missing one', () => {
    expect(read({ PAYLOAD_SECRET: SECRET, SITE_URL: '', DATABASE_URL: '', MEDIA_DIR: '' })).not.toHaveProperty(
      'databaseUrl',
    )
  })

  test.each([
    ['missing', {}, /PAYLOAD_SECRET is missing/],
    ['empty', { PAYLOAD_SECRET: '' }, /PAYLOAD_SECRET is missing/],
    ['weak', { PAYLOAD_SECRET: 'hunter2' }, /PAYLOAD_SECRET is too short/],
  ])('stops at a %s secret', (_what, variables, message) => {
    expect(() => read(variables)).toThrow(message)
  })

  test('names everything that is wrong in one line, and no value', () => {
    const problems = () =>
      read({ PAYLOAD_SECRET: 'hunter2', SITE_URL: 'ftp://user:pass@host', DATABASE_URL: 'mysql://root:pw@host' })
    expect(problems).toThrow(/^The environment is not complete: PAYLOAD_SECRET .+; SITE_URL .+; DATABASE_URL .+$/)
    expect(problems).not.toThrow(/hunter2|user|root|pw/)
  })

  test('builds without a secret, and without one that could sign', () => {
    const { secret } = read({ NEXT_PHASE: 'phase-production-build', PAYLOAD_SECRET: SECRET })
    expect(secret).not.toBe(SECRET)
  })
})
