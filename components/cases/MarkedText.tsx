import type { Marked } from '@/lib/view'

/** A text in which the words that were searched for are marked. */
export const MarkedText = ({ of: { pieces, lang } }: { of: Marked }) => (
  <span lang={lang}>
    {pieces.map(({ text, marked }, index) =>
      marked ? (
        <mark key={index} className="bg-sun text-on-sun">
          {text}
        </mark>
      ) : (
        text
      ),
    )}
  </span>
)
