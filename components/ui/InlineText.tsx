import type { ReactNode } from 'react'
import type { Inline } from '@/lib/view'
import { Formula } from './Formula'
import { SafeLink } from './SafeLink'

function show(node: Inline, key: number): ReactNode {
  if (node.kind === 'break') return <br key={key} />
  if (node.kind === 'link') {
    return (
      <SafeLink key={key} href={node.href}>
        <InlineText of={node.children} />
      </SafeLink>
    )
  }
  const words = <Formula key={key}>{node.text}</Formula>
  const leaning = node.italic ? <em key={key}>{words}</em> : words
  return node.bold ? <strong key={key}>{leaning}</strong> : leaning
}

/** Words of rich text: bold, italic, links, line breaks. */
export const InlineText = ({ of }: { of: Inline[] }) => <>{of.map(show)}</>
