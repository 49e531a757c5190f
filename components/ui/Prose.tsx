import type { Block, Prose as ProseTree } from '@/lib/view'
import { InlineText } from './InlineText'

type ProseProps = {
  of: ProseTree
  /** `lede` sets the first paragraph large, for pages whose text opens the story. */
  opening?: 'plain' | 'lede'
  /** Level of the text's main headings: one below the heading that stands above the text (WCAG 1.3.1). */
  headings?: 2 | 3
  /** Put before each heading's id, so that two texts on a page never share one. */
  idPrefix?: string
}

const HEADING_LOOK = {
  2: 'mt-[1.5em] mb-[0.6em] text-feature first:mt-0',
  3: 'mt-[1.6em] mb-[0.5em] first:mt-0',
  4: 'mt-[1.6em] mb-[0.5em] text-lede first:mt-0',
} as const
const GAP = 'mt-[1.15em] first:mt-0'

function BlockView({ of: block, headings, idPrefix }: { of: Block; headings: 2 | 3; idPrefix: string }) {
  switch (block.kind) {
    case 'heading': {
      const level = (block.level + headings - 2) as 2 | 3 | 4
      const Heading = `h${level}` as const
      return (
        <Heading id={`${idPrefix}${block.id}`} className={HEADING_LOOK[level]}>
          <InlineText of={block.children} />
        </Heading>
      )
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className={`${GAP} ${block.ordered ? 'list-decimal' : 'list-[square]'} space-y-2 pl-6 marker:text-soft`}>
          {block.items.map((item, index) => (
            <li key={index} className="pl-1">
              <InlineText of={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'quote':
      return (
        <blockquote className={`${GAP} border-l-4 border-rule pl-5 text-lede`}>
          <InlineText of={block.children} />
        </blockquote>
      )
    default:
      return (
        <p className={GAP}>
          <InlineText of={block.children} />
        </p>
      )
  }
}

/** Rich text in one column of readable width, marked with its language when it is not the page's own (WCAG 3.1.2). */
export const Prose = ({ of: { blocks, lang }, opening = 'plain', headings = 2, idPrefix = '' }: ProseProps) => (
  <div
    lang={lang}
    className={`max-w-measure ${opening === 'lede' ? '[&>p:first-child]:text-lede [&>p:first-child]:text-pretty' : ''}`}
  >
    {blocks.map((block, index) => (
      <BlockView key={index} of={block} headings={headings} idPrefix={idPrefix} />
    ))}
  </div>
)
