import type { GroupField } from 'payload'
import { line, localLine } from '../fields/text'
import { webAddress } from '../fields/web-address'
import { words } from '../words'

/** Who runs the site: for the footer, the statements and the form. */
export const organisation: GroupField = {
  name: 'organisation',
  type: 'group',
  label: words('The Council', 'Liitto', 'Förbundet'),
  fields: [
    localLine(
      'name',
      words('Name', 'Nimi', 'Namn'),
      words(
        'The Council’s official name in this language.',
        'Liiton virallinen nimi tällä kielellä.',
        'Förbundets officiella namn på det här språket.',
      ),
    ),
    localLine('street', words('Street address', 'Katuosoite', 'Gatuadress')),
    line('postalCode', words('Postal code', 'Postinumero', 'Postnummer')),
    localLine('city', words('City', 'Postitoimipaikka', 'Postort')),
    line(
      'phone',
      words('Telephone', 'Puhelin', 'Telefon'),
      words(
        'With the country code: +358 9 123 4567.',
        'Maatunnuksen kanssa: +358 9 123 4567.',
        'Med landskod: +358 9 123 4567.',
      ),
    ),
    {
      name: 'email',
      type: 'email',
      label: words('E-mail', 'Sähköposti', 'E-post'),
      admin: {
        description: words(
          'Shown in the footer. Notices of new enquiries go here too.',
          'Näkyy sivun alaosassa. Myös ilmoitukset uusista yhteydenotoista tulevat tähän.',
          'Visas i sidfoten. Även meddelanden om nya kontakter kommer hit.',
        ),
      },
    },
    webAddress('website', words('Website', 'Verkkosivut', 'Webbplats')),
  ],
}
