import type { Home } from '@/collections/payload-types'
import type { Locale } from '@/lib/locales'
import type { CaseSelection, HomeView } from '@/lib/view'
import { cached } from './cached'
import { getCatalogue } from './catalogue'
import { type InAllLocales, type Localised, optionalText } from './localised'
import { fillText } from './placeholders'
import { PUBLIC_READ, getReader } from './reader'
import { listFigures } from './site'
import { idOf } from './ids'

type StoredHome = InAllLocales<Home, 'heading' | 'lede' | 'callHeading' | 'callText'>

/** One large and four small cards. */
const LATEST_CASES = 5

const readHome = cached(async () => {
  const reader = await getReader()
  return (await reader.findGlobal({ slug: 'home', ...PUBLIC_READ, depth: 0 })) as unknown as StoredHome
})

/** The home page's own texts and figures. */
export async function getHome(locale: Locale): Promise<HomeView> {
  const [stored, { catalogue }, figures] = await Promise.all([
    readHome(),
    getCatalogue(locale),
    listFigures(locale, 'on-home'),
  ])
  const filled = (values: Localised<string>) => {
    const found = optionalText(values, locale) ?? { text: '' }
    return { ...found, text: fillText(found.text, { cases: String(catalogue.size) }) }
  }
  return {
    heading: filled(stored.heading),
    lede: filled(stored.lede),
    callHeading: filled(stored.callHeading),
    callText: filled(stored.callText),
    figures,
  }
}

/** The cases that staff put first, then the newest. */
export async function listLatest(locale: Locale): Promise<CaseSelection> {
  const [{ featured }, { catalogue, card }] = await Promise.all([readHome(), getCatalogue(locale)])
  const newest = catalogue.sorted(catalogue.narrow({}), 'newest', locale)
  const chosen = (featured ?? []).flatMap((each) => catalogue.slotOf(idOf(each) ?? '') ?? [])
  const slots = [...new Set([...chosen, ...newest.slice(0, LATEST_CASES)])]
  return { cases: catalogue.entriesAt(slots.slice(0, LATEST_CASES)).map(card), total: catalogue.size }
}
