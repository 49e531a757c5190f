import type { GlobalConfig } from 'payload'
import { INSTITUTION_KINDS } from '@/lib/lists'
import { administratorsOnly } from '../access/by-role'
import { isAdministrator } from '../access/roles'
import { siteOrAdministrators } from '../access/site-or-staff'
import { figureFields } from '../fields/figures'
import { rows } from '../fields/rows'
import { line, localLine, neededLine } from '../fields/text'
import { webAddress } from '../fields/web-address'
import { expireAfterGlobalChange } from '../hooks/expire-content'
import { GROUPS, choices, words } from '../words'
import { organisation } from './site-organisation'
import { statements } from './site-statements'

const KIND_NAMES = {
  university: words('University', 'Yliopisto', 'Universitet'),
  'applied-sciences': words('University of applied sciences', 'Ammattikorkeakoulu', 'Yrkeshögskola'),
  'research-institute': words('Research institute', 'Tutkimuslaitos', 'Forskningsinstitut'),
}

const figures = rows(
  'figures',
  { one: words('Figure', 'Luku', 'Siffra'), many: words('Figures', 'Luvut', 'Siffror') },
  [
    line(
      'key',
      words('Key', 'Avain', 'Nyckel'),
      words(
        'The name by which texts call the figure, such as population.',
        'Nimi, jolla tekstit viittaavat lukuun, esimerkiksi population.',
        'Namnet som texterna använder för talet, till exempel population.',
      ),
      { required: true },
    ),
    ...figureFields(),
    localLine(
      'prefix',
      words('Word before the number', 'Sana ennen lukua', 'Ord före talet'),
      words('Such as “almost”.', 'Esimerkiksi ”lähes”.', 'Till exempel ”nästan”.'),
    ),
    localLine(
      'note',
      words('Note', 'Huomautus', 'Anmärkning'),
      words(
        'What one must know to read the number right, such as “preliminary”.',
        'Mitä pitää tietää, jotta luvun ymmärtää oikein, esimerkiksi ”ennakkotieto”.',
        'Vad man måste veta för att förstå talet rätt, till exempel ”preliminär uppgift”.',
      ),
    ),
    {
      name: 'onHome',
      type: 'checkbox',
      defaultValue: false,
      label: words('On the home page', 'Etusivulla', 'På startsidan'),
      admin: {
        description: words(
          'Three or four figures fit there.',
          'Sinne mahtuu kolme tai neljä lukua.',
          'Tre eller fyra tal ryms där.',
        ),
      },
    },
  ],
)

const institutions = rows(
  'institutions',
  {
    one: words('University or institute', 'Korkeakoulu tai laitos', 'Högskola eller institut'),
    many: words('Universities and institutes', 'Korkeakoulut ja laitokset', 'Högskolor och institut'),
  },
  [
    neededLine('name', words('Name', 'Nimi', 'Namn')),
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: words('Kind', 'Tyyppi', 'Typ'),
      options: choices(INSTITUTION_KINDS, KIND_NAMES),
    },
    webAddress('url', undefined, { required: true }),
  ],
)

/** What many pages need: who runs the site, the region in figures, the facts of the statements. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: words('Site settings', 'Sivuston asetukset', 'Webbplatsens inställningar'),
  admin: { group: GROUPS.administration, hidden: ({ user }) => !isAdministrator(user) },
  access: { read: siteOrAdministrators, update: administratorsOnly },
  hooks: { afterChange: [expireAfterGlobalChange] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: words('The Council', 'Liitto', 'Förbundet'), fields: [organisation] },
        { label: words('The region', 'Maakunta', 'Landskapet'), fields: [figures, institutions] },
        { label: words('Statements', 'Selosteet', 'Redogörelser'), fields: [statements] },
      ],
    },
  ],
}
