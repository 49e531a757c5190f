import { createHash } from 'node:crypto'
import type { NextRequest } from 'next/server'
import { paramsOf } from '@/lib/case-filter'
import { getCaseList } from '@/lib/content'
import { enterLocale } from '@/lib/i18n/enter-locale'

type Context = { params: Promise<{ locale: string }> }

/** Kept by browsers and shared caches, but shown only after asking whether it still holds: a publish shows at once. */
const CACHING = 'public, max-age=0, must-revalidate'

/**
 * The result of the case explorer as JSON (CaseList in lib/view.ts): the same query as the page, the same bounds. It
 * is the explorer's own; docs/explorer.md describes it.
 */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale } = await enterLocale(params)
  const { filter: _, ...list } = await getCaseList(paramsOf(request.nextUrl.searchParams), locale)
  const body = JSON.stringify(list)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = { 'Cache-Control': CACHING, ETag: etag }
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } })
}
