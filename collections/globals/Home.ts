import type { GlobalConfig } from 'payload'
import { editorsOnly } from '../access/by-role'
import { isEditor } from '../access/roles'
import { siteOrEditors } from '../access/site-or-staff'
import { many } from '../fields/relation'
import { lines, localLine } from '../fields/text'
import { expireAfterGlobalChange } from '../hooks/expire-content'
import { GROUPS, words } from '../words'

/** The home page's own words. What it lists comes from the cases, themes and priorities. */
export const Home: GlobalConfig = {
  slug: 'home',
  label: words('Home page', 'Etusivu', 'Startsida'),
  admin: { group: GROUPS.content, hidden: ({ user }) => !isEditor(user) },
  access: { read: siteOrEditors, update: editorsOnly },
  hooks: { afterChange: [expireAfterGlobalChange] },
  fields: [
    localLine(
      'heading',
      words('Heading', 'Pääotsikko', 'Huvudrubrik'),
      words(
        'The first words that visitors read. Six to ten words are enough.',
        'Ensimmäiset sanat, jotka kävijä lukee. Kuudesta kymmeneen sanaa riittää.',
        'De första orden som besökaren läser. Sex till tio ord räcker.',
      ),
    ),
    lines(
      'lede',
      words('Lead', 'Ingressi', 'Ingress'),
      words(
        '{{cases}} becomes the number of cases.',
        '{{cases}} on esimerkkien lukumäärä.',
        '{{cases}} blir antalet exempel.',
      ),
    ),
    localLine(
      'callHeading',
      words('Heading of the call', 'Kutsun otsikko', 'Inbjudans rubrik'),
      words(
        'Above the button that leads to the form, such as “Show us what you do”.',
        'Lomakkeeseen vievän painikkeen yläpuolella, esimerkiksi ”Kerro, mitä te teette”.',
        'Ovanför knappen som leder till formuläret, till exempel ”Berätta vad ni gör”.',
      ),
    ),
    lines(
      'callText',
      words('Text of the call', 'Kutsun teksti', 'Inbjudans text'),
      words(
        'Whom you would like to hear from, and what happens then.',
        'Keneltä haluatte kuulla ja mitä sitten tapahtuu.',
        'Vem ni vill höra av och vad som händer sedan.',
      ),
    ),
    many('featured', 'cases', words('Featured cases', 'Nostot', 'Lyfta exempel'), {
      description: words(
        'Shown first. Without any, the latest cases come first.',
        'Näytetään ensin. Jos nostoja ei ole, uusimmat ovat ensin.',
        'Visas först. Utan lyft kommer de nyaste först.',
      ),
    }),
  ],
}
