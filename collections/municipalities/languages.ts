import type { Field } from 'payload'
import { localLine } from '../fields/text'
import { words } from '../words'

/** Which languages it uses (Language Act 423/2003). */
export const languages: Field[] = [
  localLine(
    'languages',
    words('Languages', 'Kielet', 'Språk'),
    words('Such as “Finnish-speaking”.', 'Esimerkiksi ”Suomenkielinen”.', 'Till exempel ”Finskspråkig”.'),
  ),
  {
    name: 'majority',
    type: 'select',
    label: words('Main language', 'Pääkieli', 'Huvudspråk'),
    admin: {
      description: words(
        'The first language of most who live there.',
        'Useimpien asukkaiden äidinkieli.',
        'Modersmålet för de flesta som bor där.',
      ),
    },
    options: [
      { value: 'fi', label: words('Finnish', 'Suomi', 'Finska') },
      { value: 'sv', label: words('Swedish', 'Ruotsi', 'Svenska') },
    ],
  },
  {
    name: 'bilingual',
    type: 'checkbox',
    defaultValue: false,
    label: words('Bilingual', 'Kaksikielinen', 'Tvåspråkig'),
    admin: {
      description: words(
        'As the Government has decided (Language Act, section 5).',
        'Valtioneuvoston päätöksen mukaan (kielilaki, 5 §).',
        'Enligt statsrådets beslut (språklagen, 5 §).',
      ),
    },
  },
]
