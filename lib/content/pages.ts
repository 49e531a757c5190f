import type { Page } from '@/collections/payload-types'
import type { Locale } from '@/lib/locales'
import type { PageView } from '@/lib/view'
import { documentRead } from './documents'
import { type InAllLocales, type Localised, text } from './localised'
import { fillProse } from './placeholders'
import { type EditorDocument, prose } from './prose'
import { seo } from './seo'
import { getPlaceholders } from './site'

type StoredPage = InAllLocales<Omit<Page, 'body' | 'seo' | 'continues'>, 'title' | 'lead'> & {
  body: Localised<EditorDocument>
  seo?: { title: Localised<string>; description: Localised<string> }
  continues?: (StoredPage | string)[] | null
}

async function toPageView(stored: StoredPage, locale: Locale): Promise<PageView> {
  const placeholders = await getPlaceholders(locale)
  const shown = (page: StoredPage) => ({
    title: text(page.title, locale),
    lead: text(page.lead, locale),
    body: fillProse(prose(page.body, locale), placeholders),
  })
  return {
    slug: stored.slug,
    ...shown(stored),
    appendices: stored.appendices ?? [],
    continued: (stored.continues ?? []).flatMap((page) => (typeof page === 'object' ? shown(page) : [])),
    seo: seo(stored.seo, locale),
  }
}

/** One text page by its slug, its placeholders filled from the site's settings. */
export const getPage = documentRead<StoredPage, PageView>('pages', toPageView)
