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
    localLine('name', words('Name', 'Nimi', 'Namn')),
    localLine('street', words('Street address', 'Katuosoite', 'Gatuadress')),
    line('postalCode', words('Postal code', 'Postinumero', 'Postnummer')),
    localLine('city', words('City', 'Postitoimipaikka', 'Postort')),
    line('phone', words('Telephone', 'Puhelin', 'Telefon')),
    { name: 'email', type: 'email', label: words('E-mail', 'Sähköposti', 'E-post') },
    webAddress('website', words('Website', 'Verkkosivut', 'Webbplats')),
  ],
}
