import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { resultTitle } from '@/lib/result-title'
import type { CaseList } from '@/lib/view'

/**
 * Keeps what stands outside the island in step with the result: the title of the page, which a screen reader says
 * and the history shows, and the addresses of the other languages.
 */
export function usePageInStep(list: CaseList): void {
  const t = useTranslations('meta')
  const title = `${resultTitle(list, t)} – ${t('site')}`
  const { href } = list
  useEffect(() => {
    document.title = title
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
      link.href = `/${link.hreflang}${href}`
    }
  }, [title, href])
}
