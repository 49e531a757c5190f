import type { ReactNode } from 'react'

/** A short word about the page itself, before what it is about. */
export const Notice = ({ children }: { children: ReactNode }) => (
  <p className="mb-8 max-w-measure border-l-4 border-rule bg-birch px-5 py-3 text-small">{children}</p>
)
