import type { Words } from '@/collections/words'
import type { LinkUse } from '@/lib/links/uses'
import { PAGE } from './broken-links-words'

type Props = { uses: Promise<Map<string, LinkUse[]>>; url: string; t: (text: Words) => string }

const hrefOf = ({ kind, slug, id }: LinkUse) => ['/admin', kind, slug, id].filter(Boolean).join('/')

/** The documents that a link is in. They come a little later than the links: all content is looked through for them. */
export async function LinkUses({ uses, url, t }: Props) {
  const found = (await uses).get(url) ?? []
  if (found.length === 0) return <p>{t(PAGE.nowhere)}</p>
  return (
    <ul>
      {found.map((use) => (
        <li key={hrefOf(use)}>
          <a href={hrefOf(use)}>{use.title || use.slug}</a>
        </li>
      ))}
    </ul>
  )
}
