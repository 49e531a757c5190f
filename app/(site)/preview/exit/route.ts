import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'

/** Ends the preview and leads back to the page that was shown, which is of this site. */
export async function GET(request: Request): Promise<Response> {
  ;(await draftMode()).disable()
  const referer = request.headers.get('referer')
  const from = referer && URL.canParse(referer) ? new URL(referer) : undefined
  redirect(from && from.host === request.headers.get('host') ? from.pathname : '/')
}
