import type { PayloadRequest, Validate } from 'payload'
import { DEFAULT_LOCALE } from '@/lib/locales'
import { say, words } from '../words'

const WRITE_ENGLISH = words(
  'Write it in English first: the English text stands in where a language is missing.',
  'Kirjoita ensin englanniksi: englanninkielinen teksti näytetään, kun käännös puuttuu.',
  'Skriv först på engelska: den engelska texten visas när en översättning saknas.',
)

const isEnglish = (req: PayloadRequest) => !req.locale || req.locale === DEFAULT_LOCALE || req.locale === 'all'

async function hasEnglish(collection: string, id: string | number, field: string, req: PayloadRequest) {
  const document = await req.payload.findByID({
    collection: collection as 'cases',
    id,
    draft: true,
    depth: 0,
    locale: DEFAULT_LOCALE,
    overrideAccess: true,
    disableErrors: true,
    trash: true,
  })
  return Boolean((document as unknown as Record<string, unknown> | null)?.[field])
}

/**
 * Makes a localised text required in English alone. A case may be written in English only, and must still be saved
 * while the admin shows another language.
 *
 * @param validate the field's ordinary check, which says that a text is missing when `required` is true
 */
export const englishFirst =
  <Field extends object>(
    validate: Validate<string, unknown, unknown, Field>,
  ): Validate<string, unknown, unknown, Field> =>
  async (value, options) => {
    const { path, id, collectionSlug, req, event } = options
    const english = isEnglish(req)
    const checked = await validate(value, { ...options, required: english })
    if (checked !== true || english || event === 'onChange') return checked
    // Rows of a list have no id of their own to look up; their English is required while one writes in English.
    if (path.length > 1 || !collectionSlug) return true
    return (id !== undefined && (await hasEnglish(collectionSlug, id, String(path[0]), req))) || say(req, WRITE_ENGLISH)
  }
