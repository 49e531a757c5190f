import type { Payload } from 'payload'
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales'

/** Who runs the site, as far as mails say it. */
export type Sender = {
  name: string
  email?: string
  /** Name, address and telephone, each on its line. */ lines: string
}

/** Reads the Council's details in a language. @throws what the database throws */
export async function readSender(payload: Payload, locale: Locale): Promise<Sender> {
  const { organisation } = await payload.findGlobal({ slug: 'site', depth: 0, locale, fallbackLocale: DEFAULT_LOCALE })
  const { name, street, postalCode, city, phone, email } = organisation ?? {}
  const town = [postalCode, city].filter(Boolean).join(' ')
  return {
    name: name ?? '',
    ...(email && { email }),
    lines: [name, [street, town].filter(Boolean).join(', '), phone, email].filter(Boolean).join('\n'),
  }
}
