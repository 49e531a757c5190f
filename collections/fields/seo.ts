import type { GroupField } from 'payload'
import { words } from '../words'
import { lines, localLine } from './text'

/** What search engines and shared links show, where it should differ from the page. */
export const seo = (): GroupField => ({
  name: 'seo',
  type: 'group',
  label: words('Search engines and sharing', 'Hakukoneet ja jakaminen', 'Sökmotorer och delning'),
  fields: [
    localLine(
      'title',
      words('Title', 'Otsikko', 'Rubrik'),
      words(
        'Leave empty to use the page’s own title.',
        'Jätä tyhjäksi, jos sivun oma otsikko sopii.',
        'Lämna tomt om sidans egen rubrik duger.',
      ),
    ),
    lines(
      'description',
      words('Description', 'Kuvaus', 'Beskrivning'),
      words(
        'One or two sentences. Leave empty to use the summary.',
        'Yksi tai kaksi virkettä. Jätä tyhjäksi, jos tiivistelmä sopii.',
        'En eller två meningar. Lämna tomt om sammanfattningen duger.',
      ),
    ),
  ],
})
