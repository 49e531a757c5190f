import type { ReactNode } from 'react'

/** A ruled row of a fact sheet; stands in a <dl>. */
export const FactRow = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="break-inside-avoid border-t-2 border-rule pt-3 pb-5">
    <dt className="text-small text-soft">{term}</dt>
    <dd className="font-semibold">{children}</dd>
  </div>
)
