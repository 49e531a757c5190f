import { LOCALES } from '@/lib/locales'
import { readContent, speaker } from '../content'
import type { Entry } from '../plant'

export const topicEntries = (): Entry<'topics'>[] =>
  readContent('topics').map(({ slug, title }) => ({
    slug,
    languages: LOCALES,
    write: (locale) => ({ slug, title: speaker(locale)(title) }),
  }))
