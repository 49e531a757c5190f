'use client'

import type { ComponentProps, MouseEvent } from 'react'

type HashLinkProps = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & {
  /** The id of an element of this page. */
  to: string
}

/**
 * A link to a place on the same page, which also takes the focus there. It leads to the element and not to its
 * address: Next knows nothing of an address that the browser itself puts into the history, and going back to it from
 * the next page would show that page still. Without JavaScript it is an ordinary link.
 */
export const HashLink = ({ to, ...props }: HashLinkProps) => {
  const lead = (event: MouseEvent) => {
    const target = document.getElementById(to)
    if (!target) return
    event.preventDefault()
    target.scrollIntoView()
    // A heading takes the focus only when told so, and needs it here, so that the next Tab goes on from there.
    if (target.tabIndex < 0) target.setAttribute('tabindex', '-1')
    target.focus({ preventScroll: true })
  }
  return <a {...props} href={`#${to}`} onClick={lead} />
}
