const NO_BODY = new Set([204, 304])

const isHtml = (response) =>
  /^text\/html\b/.test(String(response.getHeader('content-type') ?? '')) && !NO_BODY.has(response.statusCode)

/**
 * Stands between Next and the client: what Next answers in HTML is held back until it is whole, since a header can
 * depend on all of it. Everything else passes through as it comes.
 *
 * @param {import('node:http').ServerResponse} response which Next has not seen yet
 * @param {(isHtml: boolean) => void} beforeHead is called once, when all headers of Next are set and none has been sent
 * @param {(html: Buffer) => Promise<void>} finish ends the response instead of Next
 */
export function holdHtml(response, beforeHead, finish) {
  const { writeHead, write, end, flushHeaders } = response
  /** @type {Buffer[] | undefined} */
  let held
  let decided = false

  const release = () => Object.assign(response, { writeHead, write, end, flushHeaders })
  const isHeld = () => {
    if (!decided) {
      decided = true
      const html = isHtml(response)
      beforeHead(html)
      if (html) held = []
      else release()
    }
    return held !== undefined
  }
  const hold = ([chunk, encoding]) => {
    if (chunk && typeof chunk !== 'function') held?.push(Buffer.from(chunk, encoding))
  }
  const callbackIn = (args) => args.find((each) => typeof each === 'function')

  response.writeHead = (status, ...rest) => {
    response.statusCode = status
    const headers = rest.find((each) => typeof each === 'object') ?? {}
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    return isHeld() ? response : writeHead.call(response, status)
  }
  response.flushHeaders = () => {
    if (!isHeld()) flushHeaders.call(response)
  }
  response.write = (...args) => {
    if (!isHeld()) return write.apply(response, args)
    hold(args)
    callbackIn(args)?.()
    return true
  }
  response.end = (...args) => {
    if (!isHeld()) return end.apply(response, args)
    hold(args)
    release()
    const callback = callbackIn(args)
    if (callback) response.once('finish', callback)
    finish(Buffer.concat(held ?? [])).catch((error) => response.destroy(error))
    return response
  }
}
