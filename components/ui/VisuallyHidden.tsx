import type { ReactNode } from 'react'

/** Words that only assistive technology reads. */
export const VisuallyHidden = ({ children }: { children: ReactNode }) => <span className="sr-only">{children}</span>
