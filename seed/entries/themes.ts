import { LOCALES } from '@/lib/locales'
import { inLanguage, readContent, speaker } from '../content'
import type { Ids } from '../ids'
import type { Entry } from '../plant'
import { paragraphs } from '../rich-text'
import { idsOf } from './references'

export const themeEntries = (topics: Ids): Entry<'themes'>[] =>
  readContent('themes').map((theme) => ({
    slug: theme.slug,
    languages: LOCALES,
    write(locale) {
      const say = speaker(locale)
      return {
        slug: theme.slug,
        order: theme.order,
        look: theme.look,
        title: say(theme.title),
        summary: say(theme.summary),
        body: paragraphs(inLanguage(theme.body, locale)),
        areas: theme.areas.map(({ label }) => ({ label: say(label) })),
        valueChains: theme.valueChains?.map(({ label }) => ({ label: say(label) })),
        topics: idsOf(topics, theme.topics),
        _status: 'published',
      }
    },
  }))
