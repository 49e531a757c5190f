import type { Text } from '@/lib/view'
import { TextSpan } from './TextSpan'

type RuledListProps = { id: string; title: string; items: Text[] }

/** A short list under its heading, every item on a ruled row; nothing without an item. */
export const RuledList = ({ id, title, items }: RuledListProps) =>
  items.length > 0 && (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-4 text-h3">
        {title}
      </h2>
      <ul className="border-b-2 border-rule">
        {items.map((item, index) => (
          <li key={index} className="border-t-2 border-rule py-3 leading-snug font-semibold">
            <TextSpan of={item} />
          </li>
        ))}
      </ul>
    </section>
  )
