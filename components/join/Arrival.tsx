'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/** The heading that the visitor should meet first: it takes the focus, which Next leaves where the form was. */
export const Arrival = ({ children }: { children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <h1 ref={heading} tabIndex={-1} className="focus-visible:shadow-none focus-visible:outline-none">
      {children}
    </h1>
  )
}
