import type { Locale } from '@/lib/locales'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

/** Web addresses that stand in the text can be followed; a full stop or bracket after one is not part of it. */
const linked = (escaped: string) =>
  escaped.replace(
    /https?:\/\/(?:&amp;|[^\s&])*(?:&amp;|[^\s&.,;:!?)\]])/g,
    (address) => `<a href="${address}">${address}</a>`,
  )

const paragraph = (text: string) => `<p style="margin:0 0 1em">${linked(escape(text)).replace(/\n/g, '<br>\n')}</p>`

/**
 * A mail as simple HTML: paragraphs of escaped text, for programs that show no plain text. Nothing is loaded from
 * anywhere, so that opening it tells nobody.
 */
export const toHtml = (locale: Locale, title: string, paragraphs: string[]): string => `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escape(title)}</title></head>
<body style="margin:1.5em;max-width:38em;font:1em/1.5 sans-serif">
${paragraphs.map(paragraph).join('\n')}
</body>
</html>
`
