import type { FacetName } from '@/lib/lists'
import type { Locale } from '@/lib/locales'
import type { CaseSelection } from '@/lib/view'
import { getCatalogue } from './catalogue'
import { idFor } from './ids'

/** Whole rows of two, three and four columns. A page stays light however many cases there are. */
const SHOWN = 12

/** The newest published cases of a theme, a priority or a municipality. */
export async function listCasesOf(
  facet: Extract<FacetName, 'theme' | 'priority' | 'municipality'>,
  slug: string,
  locale: Locale,
): Promise<CaseSelection> {
  const { catalogue, terms, card } = await getCatalogue(locale)
  const list = { theme: terms.themes, priority: terms.priorities, municipality: terms.places }[facet]
  const slots = catalogue.sorted(catalogue.casesWith(facet, idFor(list, slug)), 'newest', locale)
  return { cases: catalogue.entriesAt(slots.slice(0, SHOWN)).map(card), total: slots.length }
}

/** The newest published cases of all, at most so many. */
export async function listNewest(locale: Locale, limit: number): Promise<CaseSelection> {
  const { catalogue, card } = await getCatalogue(locale)
  const slots = catalogue.sorted(catalogue.narrow({}), 'newest', locale)
  return { cases: catalogue.entriesAt(slots.slice(0, limit)).map(card), total: slots.length }
}
