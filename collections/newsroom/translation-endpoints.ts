import { APIError, type CollectionSlug } from 'payload'
import type { TranslationState } from '@/lib/lists'
import { LANGUAGE_NAMES, type Locale } from '@/lib/locales'
import { TRANSLATED, changedIn, lackingIn } from '@/lib/translation/state'
import { type LocalText, type Texts, textsOf } from '@/lib/translation/texts'
import { DEFAULT_LOCALE } from '@/lib/locales'
import { type StaffRequest, done, refuse } from '../respond'
import { NOT_UNDERSTOOD } from '../respond-words'
import { type Words, say, words } from '../words'
import { type Asked, readPart, writersAction } from './part-endpoint'
import { stillRight } from './translation-state'

const CHANGED_MEANWHILE = words(
  'Somebody has saved this document meanwhile. Load the page again and compare once more.',
  'Joku on tallentanut tämän sisällön sillä välin. Lataa sivu uudelleen ja vertaa vielä kerran.',
  'Någon har sparat det här innehållet under tiden. Ladda om sidan och jämför en gång till.',
)
const NOT_ALLOWED = words(
  'Only editors and, before the first publish, the author may say so.',
  'Vain toimittajat ja ennen julkaisua sisällön tekijä voivat merkitä tämän.',
  'Bara redaktörer och, före publiceringen, författaren kan markera detta.',
)
const NOT_NOW = words(
  'It could not be saved as it is. Save the document with its own button, which says what is wrong.',
  'Sisältöä ei voitu tallentaa tällaisenaan. Tallenna se omalla painikkeellaan, niin näet, mikä on vialla.',
  'Innehållet kunde inte sparas som det är. Spara det med dess egen knapp, som säger vad som är fel.',
)
const MARKED: Record<Locale, Words> = {
  en: words('Marked as right.', 'Merkitty oikeaksi.', 'Markerad som rätt.'),
  fi: words('The Finnish text is ready.', 'Suomenkielinen teksti on valmis.', 'Den finska texten är klar.'),
  sv: words('The Swedish text is ready.', 'Ruotsinkielinen teksti on valmis.', 'Den svenska texten är klar.'),
}

/** What the part beside the form shows of one language. `state` is null while nothing is known: see translation-state. */
export type LanguageState = {
  locale: Locale
  name: string
  state: TranslationState | null
  /** The fields that English has and the language lacks, or that changed in English since: by their names. */
  fields: string[]
}
export type Translations = { updatedAt: string; languages: LanguageState[] }

/** "Key facts 2: Value" */
const nameOf =
  (req: StaffRequest) =>
  ({ at }: LocalText): string =>
    at
      .map(({ field, row }) => {
        const label = 'label' in field && field.label ? field.label : field.name
        return `${typeof label === 'object' ? say(req, label as Words) : String(label)}${row ? ` ${row}` : ''}`
      })
      .join(': ')

const readAs = ({ user }: StaffRequest) => ({ overrideAccess: false, user, locale: 'all', depth: 0 }) as const

/** The texts as they were when the language was last ready, as far as versions go back and this person may see them. */
async function lastReady({ req, collection, document }: Asked, locale: Locale): Promise<Texts | undefined> {
  const { docs } = await req.payload.findVersions({
    ...{ collection: collection as 'cases', ...readAs(req), limit: 1, sort: '-updatedAt' },
    where: { and: [{ parent: { equals: document.id } }, { [`version.translation.${locale}`]: { equals: 'ready' } }] },
  })
  return docs[0] && textsOf(req.payload.collections[collection].config.flattenedFields, docs[0].version as never)
}

async function stateOf(asked: Asked, now: Texts, locale: Locale, known?: TranslationState | null) {
  const lacking = lackingIn(now, locale)
  // What was saved before states were kept has none: what is missing is seen all the same.
  const state = known ?? (lacking.length > 0 ? 'missing' : null)
  const before = state === 'outdated' ? await lastReady(asked, locale) : undefined
  const shown = state === 'missing' ? lacking : before ? changedIn(before, now, DEFAULT_LOCALE) : []
  return { locale, name: LANGUAGE_NAMES[locale], state, fields: shown.map(nameOf(asked.req)) }
}

/** How far each language is, and what is to be done about it. */
export const translations = readPart('translations', async (asked) => {
  const { req, collection, document } = asked
  // Without `req`, whose language Payload would change for good.
  const whole = (await req.payload.findByID({
    ...{ collection: collection as 'cases', id: document.id, draft: true, trash: true, ...readAs(req) },
  })) as unknown as { translation?: Partial<Record<Locale, TranslationState | null>> } & Record<string, unknown>
  const now = textsOf(req.payload.collections[collection].config.flattenedFields, whole)
  const languages = TRANSLATED.map((locale) => stateOf(asked, now, locale, whole.translation?.[locale]))
  const answer: Translations = { updatedAt: document.updatedAt, languages: await Promise.all(languages) }
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
})

type Sent = { locale?: unknown; updatedAt?: unknown } | null | undefined

const save = ({ req, collection, document }: Asked, locale: Locale) => {
  const isPublished = document._status === 'published'
  return req.payload.update({
    ...{ collection: collection as Extract<CollectionSlug, 'cases'>, id: document.id, locale, depth: 0 },
    // As it stands: a draft stays one, and what is published is published again as it is.
    ...{ data: { _status: isPublished ? 'published' : 'draft' }, draft: !isPublished },
    ...{ overrideAccess: false, overrideLock: false, user: req.user, context: stillRight(locale) },
  })
}

/** Somebody who may save the document has compared a translation with the English text and found it right. */
export const confirmTranslation = writersAction('translation-still-right', async (asked) => {
  const { req, document, body } = asked
  const sent = body as Sent
  const locale = TRANSLATED.find((known) => known === sent?.locale)
  if (!locale) return refuse(req, 400, NOT_UNDERSTOOD)
  if (sent?.updatedAt !== document.updatedAt) return refuse(req, 409, CHANGED_MEANWHILE)
  try {
    await save(asked, locale)
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    return refuse(req, error.status, error.status === 403 ? NOT_ALLOWED : NOT_NOW)
  }
  return done(req, MARKED[locale])
})
