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
      enquiriesPerHour: 300,
      trustedProxies: 0,
      checksLinks: true,
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

  test('leaves other sites alone when told to', () => {
    expect(read({ PAYLOAD_SECRET: SECRET, LINK_CHECK: 'off' }).checksLinks).toBe(false)
    expect(() => read({ PAYLOAD_SECRET: SECRET, LINK_CHECK: 'maybe' })).toThrow('LINK_CHECK must be on or off')
  })

  test('takes a mail server with a sender', () => {
    const mail = { SMTP_URL: 'smtps://user:pw@smtp.example.fi:465', MAIL_FROM: 'noreply@example.fi' }
    expect(read({ PAYLOAD_SECRET: SECRET, ...mail })).toMatchObject({
      smtpUrl: mail.SMTP_URL,
      mailFrom: mail.MAIL_FROM,
    })
  })

  test.each([
    ['without a sender', { SMTP_URL: 'smtp://localhost' }, /: MAIL_FROM is missing/],
    ['without a sender, among other problems', { SMTP_URL: 'smtp://x', SITE_URL: 'x' }, /SITE_URL .+; MAIL_FROM is/],
    ['of another kind', { SMTP_URL: 'https://user:pw@x', MAIL_FROM: 'a@example.fi' }, /: SMTP_URL must begin with/],
    ['that is no address', { SMTP_URL: 'smtp://user:pw@:x', MAIL_FROM: 'a@example.fi' }, /: SMTP_URL is no address/],
    ['with a sender that is none', { SMTP_URL: 'smtp://x', MAIL_FROM: 'pw\nBcc: b@example.fi' }, /: MAIL_FROM must be/],
  ])('stops at a mail server %s', (_what, variables, message) => {
    const problems = () => read({ PAYLOAD_SECRET: SECRET, ...variables })
    expect(problems).toThrow(message)
    expect(problems).not.toThrow(/user|pw/)
  })

  test('takes the numbers of limits and proxies', () => {
    expect(read({ PAYLOAD_SECRET: SECRET, ENQUIRIES_PER_HOUR: '40', TRUSTED_PROXIES: '2' })).toMatchObject({
      enquiriesPerHour: 40,
      trustedProxies: 2,
    })
  })

  test.each([
    ['ENQUIRIES_PER_HOUR', '0'],
    ['ENQUIRIES_PER_HOUR', 'many'],
    ['TRUSTED_PROXIES', '-1'],
    ['TRUSTED_PROXIES', '1.5'],
    ['TRUSTED_PROXIES', '11'],
    ['TRUSTED_PROXIES', 'true'],
  ])('stops at %s=%s', (name, value) => {
    expect(() => read({ PAYLOAD_SECRET: SECRET, [name]: value })).toThrow(new RegExp(`: ${name} must be`))
  })

  test('builds without a secret, and without one that could sign', () => {
    const { secret } = read({ NEXT_PHASE: 'phase-production-build', PAYLOAD_SECRET: SECRET })
    expect(secret).not.toBe(SECRET)
  })
})
