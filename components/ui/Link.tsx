import type { ComponentProps } from 'react'
import { Link as LocaleLink } from '@/lib/i18n/navigation'

export type LinkProps = Omit<ComponentProps<typeof LocaleLink>, 'prefetch'>

/**
 * A link inside the site. `href` has no language ('/cases/slug'); the page's own is put in front, or `locale`.
 * Nothing is fetched before it is asked for: most visitors follow one link of a page with sixty.
 */
export const Link = (props: LinkProps) => <LocaleLink {...props} prefetch={false} />
