import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import { getReader } from '@/lib/content/reader'
import { isLocale } from '@/lib/locales'

/** A page of the site and nothing else: a redirect that takes any address would lend our name to strangers. */
const isOwnPage = (path: string | null): path is string =>
  path !== null && isLocale(path.split('/')[1]) && !path.includes('\\') && !path.includes('//')

/** Shows signed-in staff the draft of the page that `?path=` names, here and on every page until they leave. */
export async function GET(request: Request): Promise<Response> {
  const path = new URL(request.url).searchParams.get('path')
  if (!isOwnPage(path)) return new Response(null, { status: 404 })
  const reader = await getReader()
  const { user } = await reader.auth({ headers: request.headers })
  if (user?.collection !== 'users') redirect(`/admin/login?redirect=${encodeURIComponent(`/preview?path=${path}`)}`)
  ;(await draftMode()).enable()
  redirect(path)
}
