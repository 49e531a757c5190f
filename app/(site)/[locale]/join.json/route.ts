import { answerPost } from '@/lib/enquiries/answer-post'
import { enterLocale } from '@/lib/i18n/enter-locale'

type Context = { params: Promise<{ locale: string }> }

/**
 * Takes in the form from a browser that stays on the page. An address and not a server action, whose name is another
 * one in each build: a page that has been open for long can still send.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await enterLocale(params)
  return answerPost(request, locale)
}
