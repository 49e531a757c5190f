/**
 * An address that may stand in a link, or undefined: http(s), mailto, or a path or anchor of this site. Everything
 * else (javascript:, data:, protocol-relative //host) could run code or lead astray.
 */
export function safeHref(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const href = value.trim()
  if (/^#[\w-]+$/.test(href) || /^\/(?![/\\])/.test(href)) return href
  const scheme = URL.canParse(href) ? new URL(href).protocol : ''
  return ['http:', 'https:', 'mailto:'].includes(scheme) ? href : undefined
}

/** As safeHref, but only the address of a page on the web. */
export function webHref(value: unknown): string | undefined {
  const href = safeHref(value)
  return href && /^https?:/i.test(href) ? href : undefined
}
