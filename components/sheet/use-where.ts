import { useFormatter, useTranslations } from 'next-intl'
import type { SheetCase } from '@/lib/view'

/** Where a case is, in words; empty when it has no place. */
export function useWhere({ regionWide, places }: Pick<SheetCase, 'regionWide' | 'places'>): string {
  const t = useTranslations('card')
  const format = useFormatter()
  return regionWide ? t('wholeRegion') : format.list(places.map(({ name }) => name))
}
