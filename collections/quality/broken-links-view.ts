import type { AdminViewConfig } from 'payload'
import { words } from '../words'

export const BROKEN_LINKS_NAME = words('Broken links', 'Rikkinäiset linkit', 'Brutna länkar')

/** The page of the admin that names every broken link and where it is. */
export const brokenLinks: AdminViewConfig = {
  path: '/broken-links',
  exact: true,
  Component: '/admin/broken-links/BrokenLinks#BrokenLinks',
  // Payload takes one title for all languages.
  meta: { title: Object.values(BROKEN_LINKS_NAME).join(' · ') },
}
