import { cookies, draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import { PREVIEW_COOKIE } from '@/lib/preview-link'

/** Ends the preview and leads back to the page that was shown, which is of this site. */
export async function GET(request: Request): Promise<Response> {
  ;(await draftMode()).disable()
  ;(await cookies()).delete(PREVIEW_COOKIE)
  const referer = request.headers.get('referer')
  const from = referer && URL.canParse(referer) ? new URL(referer) : undefined
  redirect(from && from.host === request.headers.get('host') ? from.pathname : '/')
}
