import type { Field } from 'payload'
import { ORGANISATION_KINDS } from '@/lib/lists'
import { rowLabel, rows } from '../fields/rows'
import { neededLine, neededLines } from '../fields/text'
import { source, webAddress } from '../fields/web-address'
import { choices, words } from '../words'

const KIND_NAMES = {
  company: words('Company', 'Yritys', 'Företag'),
  'public-company': words('Publicly owned company', 'Julkisesti omistettu yhtiö', 'Offentligt ägt bolag'),
  municipality: words('Municipality', 'Kunta', 'Kommun'),
  'public-body': words('Public body', 'Julkinen organisaatio', 'Offentlig organisation'),
  university: words('University', 'Korkeakoulu', 'Högskola'),
  'research-institute': words('Research institute', 'Tutkimuslaitos', 'Forskningsinstitut'),
  association: words('Association', 'Yhdistys', 'Förening'),
}

const NAME = words('Name', 'Nimi', 'Namn')
const VALUE = words('Value', 'Arvo', 'Värde')

/** What can be counted and checked, and who is behind it. */
export const facts: Field[] = [
  rows('keyFacts', words('Key facts', 'Avaintiedot', 'Nyckelfakta'), [
    rowLabel(
      words(
        'Such as “Residents who have taken part”.',
        'Esimerkiksi ”Mukaan lähteneet asukkaat”.',
        'Till exempel ”Invånare som deltagit”.',
      ),
    ),
    neededLine(
      'value',
      VALUE,
      words('Such as “about one in three”.', 'Esimerkiksi ”noin joka kolmas”.', 'Till exempel ”ungefär var tredje”.'),
    ),
  ]),
  rows('results', words('Results', 'Tulokset', 'Resultat'), [
    neededLine('value', VALUE, words('Such as “−40 %”.', 'Esimerkiksi ”−40 %”.', 'Till exempel ”−40 %”.')),
    neededLines(
      'statement',
      words('What it means', 'Mitä se tarkoittaa', 'Vad det betyder'),
      words(
        'Such as “less energy used for heating than before”.',
        'Esimerkiksi ”vähemmän energiaa lämmitykseen kuin ennen”.',
        'Till exempel ”mindre energi till uppvärmning än förut”.',
      ),
      300,
    ),
    ...source(),
  ]),
  rows('organisations', words('Organisations', 'Organisaatiot', 'Organisationer'), [
    neededLine('name', NAME),
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: words('Kind', 'Tyyppi', 'Typ'),
      options: choices(ORGANISATION_KINDS, KIND_NAMES),
    },
    webAddress('url'),
  ]),
  rows('links', words('Links', 'Linkit', 'Länkar'), [rowLabel(), webAddress('url', undefined, { required: true })]),
]
