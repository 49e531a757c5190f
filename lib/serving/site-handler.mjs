import compression from 'compression'
import { asked, isForEveryone, pagePath } from './asked.mjs'
import { cacheControl } from './cache-control.mjs'
import { finishHtml, sendHtml, sendMissing } from './finish-html.mjs'
import { FinishedAnswer } from './finished-answer.mjs'
import { isEmptyMissing } from './missing-page.mjs'
import { holdHtml } from './hold-html.mjs'
import { securityHeaders } from './security-headers.mjs'
import { UnderWay } from './under-way.mjs'

/** Next makes this page anew for each request, but only because it also answers searches. */
const LIST_OF_ALL = /^\/\w\w\/cases$/

const KEPT_BY_NEXT = new Set(['HIT', 'MISS'])

/** Whether what Next answered to a request for a page is one that everyone may get. */
const isKeepable = ({ url }, response) =>
  response.statusCode === 200 &&
  !response.hasHeader('set-cookie') &&
  (KEPT_BY_NEXT.has(response.getHeader('x-nextjs-cache')) || LIST_OF_ALL.test(url))

const setHeaders = (response, headers) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

/**
 * Answers requests: with what Next answers, finished, or with a finished page of before.
 *
 * @param {object} parts
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} parts.answer
 *   Next's handler
 * @param {import('./assets.mjs').Assets} parts.assets
 * @param {import('./finished-pages.mjs').FinishedPages} parts.pages
 * @param {() => Promise<string | undefined>} parts.contentVersion as fresh as the call, if it is known
 * @param {(url: string) => Promise<{ html: Buffer, policy: string } | undefined>} parts.missingPage what is to be read
 *   where there is nothing
 * @param {boolean} parts.tellsCache whether a cache in front is told of each publish
 */
export function siteHandler({ answer, assets, pages, contentVersion, missingPage, tellsCache }) {
  const compress = compression()
  /** Nothing is kept while the version is not known, as after a start without a database. */
  const newest = () => contentVersion().catch(() => undefined)

  const underWay = new UnderWay()

  /**
   * @returns {{ made: Promise<void>, sent: Promise<void> }} `made` when Next has done its work, and the page is kept if it
   *   is to be: how fast a client reads says nothing about that
   */
  const answerAnew = (request, response, { same, keep }) => {
    const isKept = () => keep !== undefined && isKeepable(request, response)
    const about = asked(request)
    let [finishing, isMade] = [undefined, () => {}]
    const passes = new Promise((resolve) => (isMade = resolve))
    const finish = async (made) => {
      const isPublic = about.area === 'site' && !about.draft
      const missing = isPublic && isEmptyMissing(response, made) && (await missingPage(request.url))
      if (missing) return sendMissing(response, missing)
      const keepIt = isKept() ? keep : undefined
      const html = finishHtml(response, made, about.area)
      const headers = response.getHeaders()
      sendHtml(request, response, html)
      keepIt?.(await FinishedAnswer.compressed(html, headers))
    }
    setHeaders(response, securityHeaders(about))
    compress(request, response, () => {})
    holdHtml(
      response,
      (isHtml) => {
        // Next gives its own routes a list of one, for which `compression` finds no compressible type.
        const type = response.getHeader('content-type')
        if (Array.isArray(type)) response.setHeader('Content-Type', String(type[0]))
        setHeaders(response, cacheControl(response, { asked: about, same, kept: isKept(), tellsCache }))
        if (!isHtml) isMade()
      },
      (html) => (finishing = finish(html)),
    )
    const sent = answer(request, response).then(() => finishing)
    // Whoever waits for the work is not told what went wrong: the one who asked for it is.
    return { sent, made: Promise.race([passes, sent]).catch(() => {}) }
  }

  /** A finished page of the newest version. */
  const findKept = async (key) => {
    const version = await newest()
    return { version, kept: version && pages.get(key, version) }
  }

  return async (request, response) => {
    const asset = assets.get(request)
    if (asset) return (await asset).send(request, response)

    const same = isForEveryone(request)
    const path = pagePath(request)
    if (!path) return answerAnew(request, response, { same }).sent
    if (!same || path !== request.url) {
      const version = await newest()
      await underWay.untilOnly(path, version)
      return underWay.add(path, version, answerAnew(request, response, { same })).sent
    }

    const key = `${asked(request).https ? 'https:' : ''}${path}`
    let { kept, version } = await findKept(key)
    const others = kept ? undefined : underWay.doneWith(path)
    if (others) {
      // One of many who ask at once is enough to ask Next.
      await others
      ;({ kept, version } = await findKept(key))
    }
    if (kept) return kept.send(request, response)
    await underWay.untilOnly(path, version)
    // What is kept has a body, also when it was first asked for without one. Node then leaves it out.
    request.method = 'GET'
    const keep = (page) => version && pages.set(key, version, page)
    return underWay.add(path, version, answerAnew(request, response, { same, keep: version && keep })).sent
  }
}
