import type { Locale } from '@/lib/locales'
import { toHtml } from './html'

/** A mail as the mail server gets it. */
export type Message = {
  /** An object, never a string: what stands in a string could be read as several addresses. */
  to: { name: string; address: string }
  replyTo?: { name: string; address: string }
  subject: string
  text: string
  html: string
  headers?: Record<string, string>
}

type Parts = {
  locale: Locale
  to: string
  replyTo?: string | undefined
  subject: string
  paragraphs: string[]
  /** True for what no person wrote: holiday notices must not answer it (RFC 3834). */
  automatic: boolean
}

const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }

const named = (address: string) => ({ name: '', address })

/** A header is one line: with a line break in it the rest could pass for another header. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

/** Puts a mail together, as plain text and as simple HTML. */
export function message({ locale, to, replyTo, subject, paragraphs, automatic }: Parts): Message {
  const title = oneLine(subject)
  return {
    to: named(to),
    ...(replyTo && { replyTo: named(replyTo) }),
    subject: title,
    text: `${paragraphs.join('\n\n')}\n`,
    html: toHtml(locale, title, paragraphs),
    ...(automatic && { headers: AUTOMATIC }),
  }
}
