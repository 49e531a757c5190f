import { localePath } from './page-metadata'
import { publicPath } from './paths'
import type { Locale } from './locales'
import type { CaseCard } from './view'

/** RFC 4287 asks for no number; readers fetch often, so the feed holds what is new and not all that there is. */
export const FEED_ENTRIES = 50

const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text for XML 1.0, content or attribute: its five entities, and without the characters that XML forbids. */
export const escapeXml = (text: string): string =>
  text.replace(CONTROL_CHARACTERS, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

type Feed = { siteUrl: string; locale: Locale; title: string; subtitle: string; author: string; cases: CaseCard[] }

/**
 * An Atom feed (RFC 4287) of the newest cases.
 *
 * @param feed.cases newest first
 * @returns the document; ids hold the slug only, so that they stay when the site moves to another host
 */
export function atomFeed({ siteUrl, locale, title, subtitle, author, cases }: Feed): string {
  const url = (path: string) => escapeXml(`${siteUrl}${localePath(locale, path)}`)
  const newest = cases.slice(0, FEED_ENTRIES)
  const updated =
    newest
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00.000Z'
  const entries = newest.map(
    ({ slug, title, summary, theme, publishedAt, updatedAt }) => `  <entry>
    <id>tag:helsinkismart.fi,2026:case/${slug}/${locale}</id>
    <title>${escapeXml(title.text)}</title>
    <link href="${url(publicPath('cases', slug))}"/>
    <published>${publishedAt}</published>
    <updated>${updatedAt}</updated>
    <category term="${theme.slug}" label="${escapeXml(theme.title.text)}"/>
    <summary xml:lang="${summary.lang ?? locale}">${escapeXml(summary.text)}</summary>
  </entry>
`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>tag:helsinkismart.fi,2026:cases/${locale}</id>
  <title>${escapeXml(title)}</title>
  <subtitle>${escapeXml(subtitle)}</subtitle>
  <link rel="self" type="application/atom+xml" href="${url('/feed.xml')}"/>
  <link rel="alternate" type="text/html" href="${url('/cases')}"/>
  <updated>${updated}</updated>
  <author><name>${escapeXml(author)}</name></author>
${entries.join('')}</feed>
`
}
