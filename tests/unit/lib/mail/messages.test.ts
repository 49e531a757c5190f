import { PURPOSES } from '@/lib/lists'
import { LOCALES } from '@/lib/locales'
import { answer } from '@/lib/mail/answer'
import { confirmation } from '@/lib/mail/confirmation'
import { notice } from '@/lib/mail/notice'

const REFERENCE = 'HSR-7K4M-2QXD'
const ADDRESS = 'https://www.example.fi/admin/collections/contact-submissions/1'
const council = { name: 'The Council', email: 'council@example.fi', lines: 'The Council\nStreet 1\ncouncil@example.fi' }

describe.each(LOCALES)('the confirmation in %s', (locale) => {
  const mail = confirmation('aino@example.fi', REFERENCE, locale, council)

  test('says the reference, the contact and nothing else that changes', () => {
    const other = confirmation('someone@else.example', 'HSR-2222-3333', locale, council)
    const without = (text: string, reference: string) => text.replaceAll(reference, '')
    expect(mail.subject).toContain(REFERENCE)
    expect(mail.text).toContain(REFERENCE)
    expect(mail.text).toContain(council.lines)
    for (const part of ['subject', 'text', 'html'] as const) {
      expect(without(mail[part], REFERENCE)).toBe(without(other[part], 'HSR-2222-3333'))
      expect(mail[part]).not.toContain('aino')
    }
  })

  test('goes to one address, is answered to the Council, and asks no machine to answer', () => {
    expect(mail.to).toEqual({ name: '', address: 'aino@example.fi' })
    expect(mail.replyTo).toEqual({ name: '', address: 'council@example.fi' })
    expect(mail.headers).toMatchObject({ 'Auto-Submitted': 'auto-generated' })
  })

  test('does not ask for an answer that nobody would get', () => {
    const lonely = confirmation('aino@example.fi', REFERENCE, locale, { name: '', lines: '' })
    expect(lonely).not.toHaveProperty('replyTo')
    expect(lonely.text.split('\n\n')).toHaveLength(mail.text.split('\n\n').length - 2)
  })
})

describe('the notice', () => {
  test.each(PURPOSES)('of “%s” says what it is about and where it is', (purpose) => {
    const mail = notice('desk@example.fi', REFERENCE, purpose, ADDRESS)
    expect(mail.subject).toContain(REFERENCE)
    expect(mail.text).toContain(ADDRESS)
    expect(mail.html).toContain(`href="${ADDRESS}"`)
    expect(mail.to.address).toBe('desk@example.fi')
  })

  test('is not the same for two purposes', () => {
    const subjects = PURPOSES.map((purpose) => notice('desk@example.fi', REFERENCE, purpose, ADDRESS).subject)
    expect(new Set(subjects).size).toBe(PURPOSES.length)
  })
})

describe('an answer', () => {
  const written = { subject: 'Your case', text: 'Dear Aino,\n\nthank you.\nSee you' }
  const answered = (more = {}) => answer('aino@example.fi', REFERENCE, 'en', { ...written, ...more }, council)

  test('is what staff wrote', () => {
    expect(answered().text).toBe(`${written.text}\n`)
    expect(answered()).not.toHaveProperty('headers')
    expect(answered().replyTo?.address).toBe('council@example.fi')
  })

  test('has the reference in its subject once', () => {
    expect(answered().subject).toBe(`Your case (${REFERENCE})`)
    expect(answered({ subject: `About ${REFERENCE}` }).subject).toBe(`About ${REFERENCE}`)
  })

  test.each(['\r\n', '\n', '\r', '\u2028', '\0', '\u0085'])('makes one line of a subject with %j', (sign) => {
    const { subject } = answered({ subject: `Hello${sign}Bcc: everyone@example.fi` })
    expect(subject).toBe(`Hello Bcc: everyone@example.fi (${REFERENCE})`)
  })
})
