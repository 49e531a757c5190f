import type { Payload } from 'payload'
import { LOCALES } from '@/lib/locales'
import { inLanguage, readContent, speaker } from '../content'
import type { Ids } from '../ids'
import type { Entry } from '../plant'
import { sections } from '../rich-text'
import { idOf, idsOf } from './references'

export const pageEntries = (): Entry<'pages'>[] =>
  readContent('pages').map((page) => ({
    slug: page.slug,
    languages: LOCALES,
    write(locale) {
      const say = speaker(locale)
      return {
        slug: page.slug,
        title: say(page.title),
        lead: say(page.lead),
        body: sections(inLanguage(page.body, locale)),
        appendices: page.appendices,
        editorNote: page.editorNote,
        _status: 'published',
      }
    },
  }))

/**
 * Lets new pages go on with the pages that they name.
 *
 * @param created slugs of the pages that are new; what the others continue with is the staff's choice
 */
export async function joinPages(payload: Payload, ids: Ids, created: string[]) {
  for (const { slug, continues } of readContent('pages')) {
    if (!continues || !created.includes(slug)) continue
    await payload.update({
      collection: 'pages',
      id: idOf(ids, slug),
      data: { continues: idsOf(ids, continues), _status: 'published' },
      depth: 0,
    })
  }
}
