import type { OrganisationKind } from '@/lib/lists'
import type { Locale } from '@/lib/locales'
import { inLanguage, readContent, speaker } from '../content'
import type { Case } from '../content-types'
import type { Ids } from '../ids'
import type { Entry } from '../plant'
import { paragraphs } from '../rich-text'
import { idOf, idsOf } from './references'

/** The day on which the content was checked and the site began. */
const FIRST_DAY = '2026-11-24T08:00:00.000Z'
const MINUTE = 60_000

/** What the home page shows as latest at the start; the others follow by the year in which they began. */
const NEWEST = [
  'pornainen-sand-battery',
  'solar-foods-factory-01',
  'kuningattarenranta-loviisa',
  'enifer-kantvik',
  'monio-tuusula',
]

const rank = ({ slug }: Case) => (NEWEST.includes(slug) ? NEWEST.indexOf(slug) : NEWEST.length)
const newestFirst = (a: Case, b: Case) => rank(a) - rank(b) || (b.yearStarted ?? 0) - (a.yearStarted ?? 0)

/** Content names organisations in English; their names in other languages are kept in one place. */
function readOrganisations() {
  const organisations = new Map(
    readContent('organisations').map((organisation) => [organisation.name.en, organisation]),
  )
  return (name: string, locale: Locale) => {
    const organisation = organisations.get(name)
    if (!organisation) throw new Error(`The content does not know the organisation "${name}"`)
    return {
      name: inLanguage(organisation.name, locale),
      kind: organisation.kind.replace(' ', '-') as OrganisationKind,
    }
  }
}

/** Notes for editors: nothing of it is shown but the day of a review that was thorough. */
const review = ({ confidence, editorNote, sources }: Case) => ({
  lastReviewed: confidence === 'high' ? FIRST_DAY : undefined,
  due: confidence !== 'high',
  note: editorNote,
  sources: sources.map((url) => ({ url })),
})

/** @param ids of the documents that cases refer to, by collection */
export function caseEntries(ids: Record<'themes' | 'priorities' | 'municipalities' | 'topics', Ids>): Entry<'cases'>[] {
  const organisation = readOrganisations()
  return readContent('cases')
    .sort(newestFirst)
    .map((item, position) => ({
      slug: item.slug,
      languages: item.languages,
      write(locale) {
        const say = speaker(locale)
        return {
          slug: item.slug,
          title: say(item.title),
          summary: say(item.summary),
          body: paragraphs(inLanguage(item.body, locale)),
          theme: idOf(ids.themes, item.theme),
          priorities: idsOf(ids.priorities, item.priorities),
          wholeRegion: item.regionWide,
          municipalities: item.regionWide ? [] : idsOf(ids.municipalities, item.municipalities),
          topics: idsOf(ids.topics, item.topics),
          stage: item.stage,
          yearStarted: item.yearStarted,
          yearNote: item.yearNote && say(item.yearNote),
          organisations: item.organisations.map((name) => organisation(name, locale)),
          keyFacts: item.keyFacts.map(({ label, value }) => ({ label: say(label), value: say(value) })),
          links: item.links.map(({ label, labels, url }) => ({ label: say(labels ?? label), url })),
          review: review(item),
          publishedAt: new Date(Date.parse(FIRST_DAY) - position * MINUTE).toISOString(),
          _status: 'published',
        }
      },
    }))
}
