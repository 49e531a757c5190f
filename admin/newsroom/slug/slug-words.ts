import { words } from '@/collections/words'

/** What stands below the field of an address. */
export const SLUG_WORDS = {
  willBe: words('The page will be at', 'Sivun osoitteeksi tulee', 'Sidan får adressen'),
  isAt: words('The page is at', 'Sivun osoite on', 'Sidan har adressen'),
  fromTitle: words('From the English title:', 'Englanninkielisestä otsikosta:', 'Av den engelska rubriken:'),
  use: words('Use this', 'Käytä tätä', 'Använd detta'),
  leads: words(
    'When you publish, {old} will lead to the new address for good, in every language. Links that others have keep working.',
    'Kun julkaiset, {old} ohjaa pysyvästi uuteen osoitteeseen, kaikilla kielillä. Muiden linkit toimivat edelleen.',
    'När du publicerar leder {old} för gott till den nya adressen, på alla språk. Andras länkar fungerar fortfarande.',
  ),
}
