import type { IncomingAuthType } from 'payload'
import type { User } from '@/collections/payload-types'
import { DEFAULT_LOCALE } from '@/lib/locales'
import { passwordAddress } from '@/lib/password-address'

type Asked = { token?: string; user?: User } | undefined

async function compose(asked: Asked) {
  // The sentences of the mails are for the request that sends one: every script reads this collection.
  const { reset } = await import('@/lib/mail/reset')
  const { email = '', name = '', language } = asked?.user ?? {}
  const locale = language ?? DEFAULT_LOCALE
  return reset(email, name, passwordAddress(asked?.token ?? '', locale), locale)
}

/** The mail for whoever forgot their password, in the language of the account. Payload adds to whom it goes. */
export const resetMail: IncomingAuthType['forgotPassword'] = {
  generateEmailSubject: async (asked) => (await compose(asked as Asked)).subject,
  generateEmailHTML: async (asked) => (await compose(asked as Asked)).html,
}
