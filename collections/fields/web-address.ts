import { text } from 'payload/shared'
import { type Words, say, words } from '../words'
import { type Line, line } from './text'

const NOT_AN_ADDRESS = words(
  'Write a whole web address, such as https://www.hel.fi.',
  'Kirjoita koko verkko-osoite, esimerkiksi https://www.hel.fi.',
  'Skriv hela webbadressen, till exempel https://www.hel.fi.',
)

const isWebAddress = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)

/** The label of a field that holds nothing but an address. */
export const WEB_ADDRESS = words('Web address', 'Verkko-osoite', 'Webbadress')

/** An address of another site: http or https, nothing that could run code. */
export const webAddress = (name: string, label: Words = WEB_ADDRESS, more: Partial<Line> = {}): Line =>
  line(name, label, undefined, {
    validate: (value, options) =>
      value && !isWebAddress(value) ? say(options.req, NOT_AN_ADDRESS) : text(value, options),
    ...more,
    // Tells lib/links that what the field holds is a link.
    custom: { isLink: true, ...more.custom },
    admin: { placeholder: 'https://', ...more.admin },
  })

/** Where a number comes from: what the source is called in each language, and its address. */
export const source = (): Line[] => [
  line('sourceLabel', words('Source', 'Lähde', 'Källa'), undefined, {
    localized: true,
    admin: {
      description: words(
        'Who says it, such as "City of Espoo, 2024".',
        'Kuka tiedon kertoo, esimerkiksi "Espoon kaupunki, 2024".',
        'Vem som säger det, till exempel "Esbo stad, 2024".',
      ),
    },
  }),
  webAddress('sourceUrl', words('Address of the source', 'Lähteen osoite', 'Källans adress')),
]
