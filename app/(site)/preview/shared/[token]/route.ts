import { cookies, draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import { findPreviewLink, sharedPath } from '@/lib/content'
import { environment } from '@/lib/environment'
import { isLocale } from '@/lib/locales'
import { PREVIEW_COOKIE } from '@/lib/preview-link'

type Context = { params: Promise<{ token: string }> }

/**
 * Opens the one draft that a link is for, to anybody who has the link, in the language that `?lang=` names or that the
 * browser asks for (proxy.ts). The cookie holds the token and not what it opens, so that a revoked link ends at once.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const lang = new URL(request.url).searchParams.get('lang')
  const inLanguage = (path: string) => (isLocale(lang) ? `/${lang}${path}` : path)
  const link = await findPreviewLink(token)
  const path = link && (await sharedPath(link))
  if (!link || !path) redirect(inLanguage('/shared-draft'))
  ;(await draftMode()).enable()
  ;(await cookies()).set(PREVIEW_COOKIE, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: environment().siteUrl.startsWith('https:'),
    path: '/',
    expires: new Date(link.expiresAt),
  })
  redirect(inLanguage(path))
}
