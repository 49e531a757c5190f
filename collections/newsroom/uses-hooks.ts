import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { DEFAULT_LOCALE, isLocale } from '@/lib/locales'
import { type Words, say, words } from '../words'
import { type Use, findUses } from './uses'

/** So many uses are named; the part beside the form has them all. */
const NAMED = 10

const IN_USE = words(
  '“{name}” is in use and was not deleted. Choose something else in these first: {uses}.',
  '”{name}” on käytössä, joten sitä ei poistettu. Valitse ensin jokin muu näihin: {uses}.',
  '”{name}” används och togs inte bort. Välj först något annat i dessa: {uses}.',
)
const DISABLE_INSTEAD = words(
  '“{name}” has written or handled these and was not deleted: {uses}. Disable the account instead: nobody can sign in to it then.',
  '”{name}” on kirjoittanut tai hoitanut näitä, joten tiliä ei poistettu: {uses}. Poista tili sen sijaan käytöstä: silloin sillä ei voi kirjautua.',
  '”{name}” har skrivit eller skött dessa, så kontot togs inte bort: {uses}. Inaktivera kontot i stället: då kan ingen logga in med det.',
)
const MORE = words('and {count} more', 'ja {count} muuta', 'och {count} till')

async function nameOf(req: PayloadRequest, { slug, admin, upload }: SanitizedCollectionConfig, id: string) {
  const document = await req.payload.findByID({
    ...({ collection: slug as CollectionSlug, id, depth: 0, trash: true, draft: true, overrideAccess: true } as const),
    ...{ locale: isLocale(req.i18n.language) ? req.i18n.language : DEFAULT_LOCALE, fallbackLocale: DEFAULT_LOCALE },
    disableErrors: true,
  })
  const named = document as unknown as Record<string, unknown> | null
  return String(named?.[admin.useAsTitle ?? (upload ? 'filename' : 'id')] ?? id)
}

/** @param all how many there are, the named ones included */
function listed(req: PayloadRequest, uses: Use[], all: number): string {
  const label = (slug: string) => {
    const found = req.payload.config.collections.find((each) => each.slug === slug)?.labels.singular
    return typeof found === 'object' ? `${say(req, found as Words)}, ` : ''
  }
  const named = uses.slice(0, NAMED).map(({ collection, title, field }) => `${title} (${label(collection)}${field})`)
  const more = all - named.length
  return [...named, ...(more > 0 ? [say(req, MORE).replace('{count}', String(more))] : [])].join('; ')
}

async function refuseWhenUsed(req: PayloadRequest, collection: SanitizedCollectionConfig, id: string): Promise<void> {
  const { uses, total } = await findUses(req, collection.slug, id)
  if (total === 0) return
  const parts = { name: await nameOf(req, collection, id), uses: listed(req, uses, total) }
  const sentence = say(req, collection.slug === 'users' ? DISABLE_INSTEAD : IN_USE)
  // 409: the request is fine, the state of things is not.
  const message = sentence.replace(/\{(name|uses)\}/g, (_, part: 'name' | 'uses') => parts[part])
  throw new APIError(message, 409, undefined, true)
}

/** What others name is not deleted: they would have a hole. @throws APIError with the list of uses */
export const keepWhatIsUsed: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuseWhenUsed(req, collection, String(id))

/** … nor put into the trash, where visitors find it no more either. */
export const keepFromTrash: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, operation, req }) => {
  const goes = operation === 'update' && data.deletedAt && !originalDoc?.deletedAt
  if (goes) await refuseWhenUsed(req, collection, String(originalDoc?.id))
  return data
}
