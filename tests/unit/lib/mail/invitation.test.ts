import { LOCALES } from '@/lib/locales'
import { invitation } from '@/lib/mail/invitation'
import { reset } from '@/lib/mail/reset'

const ADDRESS = 'https://www.example.fi/admin/reset/0123456789abcdef?language=fi'
const council = { name: 'The Council', email: 'council@example.fi', lines: 'The Council\nStreet 1' }
const asked = {
  ...{ name: 'Kaisa & Kalle <b>', to: 'kaisa@kunta.example', inviter: 'Anna\r\nBcc: all@example.fi' },
  ...{ address: ADDRESS, until: '2026-12-03T07:05:00.000Z', signIn: 'https://www.example.fi/admin/login' },
}

describe.each(LOCALES)('the invitation in %s', (locale) => {
  const mail = invitation(asked, locale, council)

  test('says who invites, where the password is chosen, until when, and what to do later', () => {
    for (const part of ['Kaisa & Kalle <b>', 'Anna', `${ADDRESS}\n`, '9.05', asked.signIn, council.lines]) {
      expect(mail.text.replace('9:05', '9.05').replace('09.05', '9.05')).toContain(part)
    }
  })
  test('goes to one address, keeps to one line in its subject, and names are text in it', () => {
    expect(mail.to).toEqual({ name: '', address: asked.to })
    expect(mail.replyTo).toEqual({ name: '', address: council.email })
    expect(mail.subject).not.toMatch(/[\r\n]/)
    expect(mail.html).not.toContain('<b>')
    expect(mail.html).toContain(`<a href="${ADDRESS}">`)
  })
})

test.each(LOCALES)('the mail for a new password in %s leads to where it is chosen', (locale) => {
  const mail = reset('kaisa@kunta.example', 'Kaisa', ADDRESS, locale)
  expect(mail.html).toContain(`<a href="${ADDRESS}">`)
  expect(mail.text).toContain('Kaisa')
})
