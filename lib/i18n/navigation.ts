import { createNavigation } from 'next-intl/navigation'
import { routing } from './routing'

/** Link and friends that put the language in front of an address. */
export const { Link, redirect, permanentRedirect, getPathname, usePathname } = createNavigation(routing)
