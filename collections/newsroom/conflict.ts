import { APIError, type CollectionBeforeChangeHook, type CollectionSlug, type PayloadRequest } from 'payload'
import { momentIn } from '@/lib/desk/moments'
import { DEFAULT_LOCALE, isLocale } from '@/lib/locales'
import { say, words } from '../words'
import { claim } from './conflict-claims'
import { type Version, newestVersions } from './newest-version'
import { namesOf } from './people'
import { savingOf } from './workflow-saving'

const SOMEONE = words('Someone', 'Joku', 'Någon')

const STILL_HERE = words(
  'Your text is still here, but it is not saved: copy what you need, open the document in another tab to compare, and then reload this page.',
  'Tekstisi on vielä tässä, mutta sitä ei ole tallennettu: kopioi tarvitsemasi, vertaa avaamalla sisältö toiseen välilehteen ja lataa sitten tämä sivu uudelleen.',
  'Din text finns kvar här, men den är inte sparad: kopiera det du behöver, jämför genom att öppna innehållet i en annan flik och ladda sedan om sidan.',
)
const byOther = (name: string, at: string) =>
  words(
    `${name} saved this while you were writing (${at}).`,
    `${name} tallensi tämän sillä aikaa, kun kirjoitit (${at}).`,
    `${name} sparade det här medan du skrev (${at}).`,
  )
const byOneself = (at: string) =>
  words(
    `You saved this in another window (${at}).`,
    `Tallensit tämän toisessa ikkunassa (${at}).`,
    `Du sparade det här i ett annat fönster (${at}).`,
  )

async function refuse(req: PayloadRequest, who: unknown, when = new Date().toISOString()): Promise<never> {
  const { language } = req.i18n
  const at = momentIn(when, isLocale(language) ? language : DEFAULT_LOCALE)
  const name = (await namesOf(req.payload, [who])).get(String(who)) ?? say(req, SOMEONE)
  const told = who === req.user?.id ? byOneself(at) : byOther(name, at)
  throw new APIError(`${say(req, told)} ${say(req, STILL_HERE)}`, 409, undefined, true)
}

const savedAt = ({ version, updatedAt }: Version) => Date.parse(version.updatedAt ?? updatedAt)

/**
 * The newest version counts, and in two cases the one before it too, whose time the form still holds: Payload writes a
 * second version after what is published in one language, and does not tell the form that one unpublished from it.
 */
function isNewest([newest, before]: Version[], loaded: number, req: PayloadRequest): boolean {
  if (!newest || savedAt(newest) === loaded) return true
  const { step, changedBy } = newest.version
  const isOwnUnpublishing = step === 'unpublished' && changedBy === req.user?.id
  return Boolean(before && (newest.snapshot || isOwnUnpublishing) && savedAt(before) === loaded)
}

/**
 * Refuses to save what was written on top of a version that is not the newest any more, and says who was quicker. What
 * is newest is read again here, as near to the writing as a hook comes.
 *
 * @throws APIError 409, public
 */
export const refuseOutdated: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { loadedAt } = savingOf(context)
  const loaded = Date.parse(loadedAt ?? '')
  if (operation !== 'update' || Number.isNaN(loaded)) return data
  const versions = await newestVersions(collection.slug as CollectionSlug, originalDoc?.id, 2, req)
  const [newest] = versions
  if (!newest) return data
  if (!isNewest(versions, loaded, req)) await refuse(req, newest.version.changedBy, newest.updatedAt)
  const other = claim(`${collection.slug}/${originalDoc?.id}/${newest.id}`, String(req.user?.id))
  if (other) await refuse(req, other)
  return data
}
