import { type NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { routing } from '@/lib/i18n/routing'
import { LANGUAGE_PARAMETER, type Locale, isLocale } from '@/lib/locales'

/** Where Payload keeps the language of the admin, and the session. */
const COOKIE = 'payload-lng'
const SESSION_COOKIE = 'payload-token'

/** In seconds. */
const A_YEAR = 365 * 24 * 60 * 60

/** Puts the visitor's language in front of an address that has none: by Accept-Language, else English. */
const site = createMiddleware(routing)

/** Lets the admin speak a language, unless one was chosen there before. */
function inLanguage(request: NextRequest, language: Locale, { keep }: { keep: boolean }): NextResponse {
  if (request.cookies.has(COOKIE)) return NextResponse.next()
  request.cookies.set(COOKIE, language)
  const response = NextResponse.next({ request: { headers: request.headers } })
  // Also for what the admin asks for later, which does not pass here and is answered in words.
  if (keep) response.cookies.set(COOKIE, language, { path: '/', sameSite: 'lax', maxAge: A_YEAR })
  return response
}

/**
 * Whoever follows a link of a mail reads the admin in the language of the mail. And Payload does not know Finnish among
 * the languages that a browser asks for (its list of accepted languages is closed), but takes it from its cookie.
 * Nobody who is not of the staff is given one.
 */
function admin(request: NextRequest): NextResponse {
  const ofMail = request.nextUrl.searchParams.get(LANGUAGE_PARAMETER)
  if (isLocale(ofMail)) return inLanguage(request, ofMail, { keep: true })
  const asksForFinnish = /^fi\b/i.test(request.headers.get('accept-language') ?? '')
  const keep = request.cookies.has(SESSION_COOKIE)
  return asksForFinnish ? inLanguage(request, 'fi', { keep }) : NextResponse.next()
}

export default function proxy(request: NextRequest) {
  return /^\/admin(\/|$)/.test(request.nextUrl.pathname) ? admin(request) : site(request)
}

/** The APIs, the preview switch, Next's own files and everything with a file name have no language. */
export const config = { matcher: ['/((?!api|admin|preview|_next|.*\\..*).*)', '/admin/:path*'] }
