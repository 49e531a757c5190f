import type { Locale } from '@/lib/locales'
import { type Localised, optionalText } from './localised'

/** What staff wrote for search engines, where they did; else a page uses its own title and summary. */
export const seo = (
  stored: { title?: Localised<string>; description?: Localised<string> } | null | undefined,
  locale: Locale,
): { title?: string; description?: string } => ({
  title: optionalText(stored?.title, locale)?.text,
  description: optionalText(stored?.description, locale)?.text,
})
