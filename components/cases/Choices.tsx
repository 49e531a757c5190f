import { useId } from 'react'
import { Link } from '@/components/ui/Link'
import type { Choice } from '@/lib/view'

type ChoicesProps<Name extends string> = { label: string; of: Choice<Name>[]; names: (name: Name) => string }

/** A few ways to see the same result, as links in a line; the one in use is said and underlined. */
export const Choices = <Name extends string>({ label, of: choices, names }: ChoicesProps<Name>) => {
  const id = useId()
  return (
    <div className="flex flex-wrap items-center gap-x-4 text-small">
      <span id={id} className="text-soft">
        {label}
      </span>
      <ul aria-labelledby={id} className="flex flex-wrap gap-x-4">
        {choices.map(({ name, href, current }) => (
          <li key={name}>
            <Link
              href={href}
              aria-current={current ? 'true' : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-strong aria-[current]:text-ink aria-[current]:decoration-3"
            >
              {names(name)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
