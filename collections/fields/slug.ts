import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { toSlug } from '@/lib/slug'
import { setSlug } from '../hooks/set-slug'
import { say, words } from '../words'
import { type Line, line } from './text'

const LABEL = words('Address', 'Osoite', 'Adress')
const HELP = words(
  'The last part of the page’s address, such as smart-kalasatama. Made from the English title when left empty.',
  'Sivun osoitteen loppuosa, esimerkiksi smart-kalasatama. Tehdään englanninkielisestä otsikosta, jos jätät tyhjäksi.',
  'Slutet av sidans adress, till exempel smart-kalasatama. Görs av den engelska rubriken om du lämnar fältet tomt.',
)
const NOT_A_SLUG = words(
  'Use small letters a–z, digits and single hyphens, such as smart-kalasatama.',
  'Käytä pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä, esimerkiksi smart-kalasatama.',
  'Använd små bokstäver a–z, siffror och enstaka bindestreck, till exempel smart-kalasatama.',
)
const TAKEN = words(
  'This address belongs to the site itself. Choose another one.',
  'Tämä osoite on sivuston omassa käytössä. Valitse toinen.',
  'Webbplatsen använder själv den här adressen. Välj en annan.',
)

const validate =
  (reserved: readonly string[]): TextFieldSingleValidation =>
  (value, options) => {
    if (!value) return text(value, options)
    if (value !== toSlug(value)) return say(options.req, NOT_A_SLUG)
    return reserved.includes(value) ? say(options.req, TAKEN) : text(value, options)
  }

/**
 * The part of the address that names a document, the same in every language.
 *
 * @param from the field whose English text it is made from
 * @param reserved what it may not be
 */
export const slug = (from = 'title', reserved: readonly string[] = []): Line =>
  line('slug', LABEL, HELP, {
    required: true,
    unique: true,
    index: true,
    validate: validate(reserved),
    // A copy gets an address of its own, made anew.
    hooks: { beforeValidate: [setSlug(from, reserved)], beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      components: { afterInput: [{ path: '/admin/newsroom/slug/SlugHelp#SlugHelp', clientProps: { from } }] },
    },
  })
