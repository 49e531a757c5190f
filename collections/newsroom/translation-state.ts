import type { FieldHook, PayloadRequest, TypeWithID } from 'payload'
import type { TranslationState } from '@/lib/lists'
import type { Locale } from '@/lib/locales'
import { TRANSLATED, stateAfter } from '@/lib/translation/state'
import { textsAfter, textsOf } from '@/lib/translation/texts'

/** What an action of ours tells the hook below; nobody can send it from outside. */
type Confirming = { stillRight?: Locale }

/** Marks a request of ours as the word of somebody who has compared a translation with the English text. */
export const stillRight = (locale: Locale): Confirming => ({ stillRight: locale })

const savedIn = ({ locale, payload }: PayloadRequest) =>
  (locale ?? (payload.config.localization ? payload.config.localization.defaultLocale : 'en')) as Locale | 'all'

type States = Partial<Record<Locale, TranslationState | null>>

/**
 * Keeps how far the translations of a document are. A hook of the group and not of the collection, because Payload
 * hands it the stored document in all languages: the newest version, the one that is restored, or the one copied.
 * What a client sends is passed over.
 */
export const keepTranslationState: FieldHook<TypeWithID, States> = ({
  collection,
  data,
  req,
  siblingDocWithLocales,
}) => {
  if (!collection) return {}
  const fields = collection.flattenedFields
  const before = textsOf(fields, siblingDocWithLocales)
  const after = textsAfter(fields, before, data, savedIn(req))
  const known = (siblingDocWithLocales?.translation ?? {}) as States
  const confirmed = (req.context as Confirming).stillRight
  return Object.fromEntries(
    TRANSLATED.map((locale) => [
      locale,
      stateAfter(locale, { before, after, known: known[locale], confirmed: confirmed === locale }),
    ]),
  )
}
