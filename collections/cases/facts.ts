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
  rows(
    'keyFacts',
    { one: words('Key fact', 'Avaintieto', 'Nyckelfaktum'), many: words('Key facts', 'Avaintiedot', 'Nyckelfakta') },
    [
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
    ],
    words(
      'Two to five short facts that stand out beside the story.',
      'Kahdesta viiteen lyhyttä tietoa, jotka nousevat esiin kertomuksen vierellä.',
      'Två till fem korta fakta som lyfts fram bredvid berättelsen.',
    ),
  ),
  rows(
    'results',
    { one: words('Result', 'Tulos', 'Resultat'), many: words('Results', 'Tulokset', 'Resultat') },
    [
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
    ],
    words(
      'What has changed, in numbers, with a source that visitors can open.',
      'Mikä on muuttunut, lukuina ja lähteen kanssa, jonka kävijä voi avata.',
      'Vad som har förändrats, i siffror och med en källa som besökaren kan öppna.',
    ),
  ),
  rows(
    'organisations',
    {
      one: words('Organisation', 'Organisaatio', 'Organisation'),
      many: words('Organisations', 'Organisaatiot', 'Organisationer'),
    },
    [
      neededLine(
        'name',
        NAME,
        words(
          'As it calls itself in this language, such as “City of Espoo”.',
          'Kuten se itse käyttää nimeään tällä kielellä, esimerkiksi ”Espoon kaupunki”.',
          'Som den själv kallar sig på det här språket, till exempel ”Esbo stad”.',
        ),
      ),
      {
        name: 'kind',
        type: 'select',
        required: true,
        label: words('Kind', 'Tyyppi', 'Typ'),
        admin: {
          description: words(
            'A company owned by a city or the state is a publicly owned company.',
            'Kaupungin tai valtion omistama yhtiö on julkisesti omistettu yhtiö.',
            'Ett bolag som ägs av en stad eller staten är ett offentligt ägt bolag.',
          ),
        },
        options: choices(ORGANISATION_KINDS, KIND_NAMES),
      },
      webAddress('url'),
    ],
    words(
      'Who makes it happen. The one that leads it comes first.',
      'Ketkä sitä tekevät. Vetovastuussa oleva on ensimmäisenä.',
      'Vilka som genomför det. Den som leder arbetet kommer först.',
    ),
  ),
  rows(
    'links',
    { one: words('Link', 'Linkki', 'Länk'), many: words('Links', 'Linkit', 'Länkar') },
    [
      rowLabel(
        words(
          'What opens, such as “The project’s own pages”.',
          'Mitä avautuu, esimerkiksi ”Hankkeen omat sivut”.',
          'Vad som öppnas, till exempel ”Projektets egna sidor”.',
        ),
      ),
      webAddress('url', undefined, { required: true }),
    ],
    words(
      'Where visitors can read more: two or three good ones are enough.',
      'Mistä kävijä voi lukea lisää: kaksi tai kolme hyvää linkkiä riittää.',
      'Var besökaren kan läsa mer: två eller tre bra länkar räcker.',
    ),
  ),
]
