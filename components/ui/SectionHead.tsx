import type { ReactNode } from 'react'

/**
 * A section's heading with a line or link beside it. Give `id` to the section's aria-labelledby.
 * @param children what stands at the end of the line: a sentence or a MoreLink
 */
export const SectionHead = ({ id, title, children }: { id: string; title: ReactNode; children?: ReactNode }) => (
  <div className="mb-head flex flex-wrap items-baseline justify-between gap-x-12 gap-y-2 *:min-w-0">
    <h2 id={id}>{title}</h2>
    {children}
  </div>
)
