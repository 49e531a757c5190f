import { type NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { routing } from '@/lib/i18n/routing'

/** Puts the visitor's language in front of an address that has none: by Accept-Language, else English. */
const site = createMiddleware(routing)

/**
 * Payload does not know Finnish among the languages that a browser asks for (its list of accepted languages is
 * closed), but takes it from its cookie. So a Finnish browser's request gets that cookie, on the way in only.
 */
function admin(request: NextRequest): NextResponse {
  const asksForFinnish = /^fi\b/i.test(request.headers.get('accept-language') ?? '')
  if (asksForFinnish && !request.cookies.has('payload-lng')) request.cookies.set('payload-lng', 'fi')
  return NextResponse.next({ request: { headers: request.headers } })
}

export default function proxy(request: NextRequest) {
  return /^\/admin(\/|$)/.test(request.nextUrl.pathname) ? admin(request) : site(request)
}

/** The APIs, the preview switch, Next's own files and everything with a file name have no language. */
export const config = { matcher: ['/((?!api|admin|preview|_next|.*\\..*).*)', '/admin/:path*'] }
