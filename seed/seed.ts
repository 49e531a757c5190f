import type { Payload } from 'payload'
import { caseEntries } from './entries/cases'
import { joinNeighbours, municipalityEntries } from './entries/municipalities'
import { joinPages, pageEntries } from './entries/pages'
import { priorityEntries } from './entries/priorities'
import { idsOf } from './entries/references'
import { themeEntries } from './entries/themes'
import { topicEntries } from './entries/topics'
import { keepNewestVersion } from './first-versions'
import { fillHome, fillSite } from './globals'
import type { Ids, SeededCollection } from './ids'
import { plant, type Entry } from './plant'

/**
 * Brings the content that a new installation starts with into the database. What exists is never changed, so it may
 * run at any time, and in two processes at once. A document that staff deleted for good is missing and comes back:
 * seeding again is a deliberate act. Those in the trash stay there.
 *
 * @param report is told in one line what became of each collection
 */
export async function seed(payload: Payload, report: (line: string) => void) {
  /** `join` links the new documents to each other, once all of them exist. */
  const sow = async <Slug extends SeededCollection>(
    collection: Slug,
    entries: Entry<Slug>[],
    join?: (payload: Payload, ids: Ids, created: string[]) => Promise<void>,
  ) => {
    const { ids, created, ceded } = await plant(payload, collection, entries)
    await join?.(payload, ids, created)
    await keepNewestVersion(payload, collection, idsOf(ids, created))
    report(`${collection}: ${created.length} added, ${entries.length - created.length} already there`)
    return { ids, ceded }
  }

  const topics = await sow('topics', topicEntries())
  const themes = await sow('themes', themeEntries(topics.ids))
  const priorities = await sow('priorities', priorityEntries())
  const municipalities = await sow('municipalities', municipalityEntries(), joinNeighbours)
  const pages = await sow('pages', pageEntries(), joinPages)
  await sow(
    'cases',
    caseEntries({
      topics: topics.ids,
      themes: themes.ids,
      priorities: priorities.ids,
      municipalities: municipalities.ids,
    }),
  )
  // Globals have no unique key that would refuse a second copy: of two processes, the one that made this page does it.
  if (pages.ceded.includes('about')) return
  report(`home: ${(await fillHome(payload)) ? 'filled' : 'already there'}`)
  report(`site: ${(await fillSite(payload)) ? 'filled' : 'already there'}`)
}
