import NextLink from 'next/link'
import { useLocale } from 'next-intl'
import type { ComponentProps } from 'react'
import type { Locale } from '@/lib/locales'
import { localePath } from '@/lib/page-metadata'

export type LinkProps = Omit<ComponentProps<typeof NextLink>, 'href' | 'prefetch' | 'locale'> & { href: string }

/**
 * A link inside the site. `href` has no language ('/cases/slug'); the page's own is put in front. The address is made
 * here, mostly on the server: next-intl's own link would bring its library to every page.
 * Nothing is fetched before it is asked for: most visitors follow one link of a page with sixty.
 */
export const Link = ({ href, ...props }: LinkProps) => {
  const locale = useLocale() as Locale
  return <NextLink {...props} href={localePath(locale, href)} prefetch={false} />
}
