import type { Text } from '@/lib/view'
import { Formula } from './Formula'

/** A text of the content, marked with its language when it is not the page's own (WCAG 3.1.2). */
export const TextSpan = ({ of }: { of: Text }) =>
  of.lang ? (
    <span lang={of.lang}>
      <Formula>{of.text}</Formula>
    </span>
  ) : (
    <Formula>{of.text}</Formula>
  )
