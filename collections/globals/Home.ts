import type { GlobalConfig } from 'payload'
import { editorsOnly } from '../access/by-role'
import { siteOrStaff } from '../access/site-or-staff'
import { many } from '../fields/relation'
import { lines, localLine } from '../fields/text'
import { expireAfterGlobalChange } from '../hooks/expire-content'
import { GROUPS, words } from '../words'

/** The home page's own words. What it lists comes from the cases, themes and priorities. */
export const Home: GlobalConfig = {
  slug: 'home',
  label: words('Home page', 'Etusivu', 'Startsida'),
  admin: { group: GROUPS.content },
  access: { read: siteOrStaff, update: editorsOnly },
  hooks: { afterChange: [expireAfterGlobalChange] },
  fields: [
    localLine('heading', words('Heading', 'Pääotsikko', 'Huvudrubrik')),
    lines(
      'lede',
      words('Lead', 'Ingressi', 'Ingress'),
      words(
        '{{cases}} becomes the number of cases.',
        '{{cases}} on esimerkkien lukumäärä.',
        '{{cases}} blir antalet exempel.',
      ),
    ),
    localLine('callHeading', words('Heading of the call', 'Kutsun otsikko', 'Inbjudans rubrik')),
    lines('callText', words('Text of the call', 'Kutsun teksti', 'Inbjudans text')),
    many('featured', 'cases', words('Featured cases', 'Nostot', 'Lyfta exempel'), {
      description: words(
        'Shown first. Without any, the latest cases come first.',
        'Näytetään ensin. Jos nostoja ei ole, uusimmat ovat ensin.',
        'Visas först. Utan lyft kommer de nyaste först.',
      ),
    }),
  ],
}
