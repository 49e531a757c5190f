import { TextSpan } from '@/components/ui/TextSpan'
import type { Text } from '@/lib/view'

/** Names one a line, each in its own language. Paper has no links, so they are words alone. */
export const Names = ({ of: names }: { of: Text[] }) => (
  <ul>
    {names.map((name, index) => (
      <li key={index}>
        <TextSpan of={name} />
      </li>
    ))}
  </ul>
)
