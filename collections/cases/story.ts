import type { Field } from 'payload'
import { CASE_SUMMARY } from '@/lib/quality/summary'
import { richText } from '../fields/editor'
import { lines, neededLine, neededLines } from '../fields/text'
import { words } from '../words'

/** What the case is, in words and a picture. */
export const story: Field[] = [
  neededLine(
    'title',
    words('Title', 'Otsikko', 'Rubrik'),
    words(
      'What it is and where, such as “Smart Kalasatama: a harbour turned living lab”.',
      'Mikä ja missä, esimerkiksi ”Fiksu Kalasatama – satamasta eläväksi kokeilualustaksi”.',
      'Vad och var, till exempel ”Smarta Fiskehamnen – från hamn till levande labb”.',
    ),
  ),
  neededLines(
    'summary',
    words('Summary', 'Tiivistelmä', 'Sammanfattning'),
    words(
      `Who does what, for whom, with what result: at most ${CASE_SUMMARY} characters. Shown on cards and in searches.`,
      `Kuka tekee mitä, kenelle ja millä tuloksella: enintään ${CASE_SUMMARY} merkkiä. Näkyy korteissa ja hauissa.`,
      `Vem gör vad, för vem och med vilket resultat: högst ${CASE_SUMMARY} tecken. Syns på kort och i sökningar.`,
    ),
    CASE_SUMMARY,
  ),
  {
    name: 'cover',
    type: 'upload',
    relationTo: 'media',
    label: words('Picture', 'Kuva', 'Bild'),
    admin: {
      description: words(
        'Without one, the page draws a tile picture of its own.',
        'Ilman kuvaa sivu piirtää oman laattakuvansa.',
        'Utan bild ritar sidan sin egen plattbild.',
      ),
    },
  },
  richText(
    'body',
    words('Story', 'Kertomus', 'Berättelse'),
    words(
      'What was wrong, what was tried, what came of it. A heading every few paragraphs helps reading. Press / for headings and lists.',
      'Mikä oli ongelma, mitä kokeiltiin, mitä siitä seurasi. Väliotsikko muutaman kappaleen välein auttaa lukemista. Paina /, kun haluat otsikon tai luettelon.',
      'Vad problemet var, vad som prövades, vad det ledde till. En mellanrubrik efter några stycken hjälper läsaren. Tryck / för rubriker och listor.',
    ),
  ),
  richText(
    'lessons',
    words('What was learnt', 'Mitä opittiin', 'Vad man lärde sig'),
    words(
      'What you would tell someone who wants to do the same.',
      'Mitä kertoisit sille, joka haluaa tehdä samoin.',
      'Vad du skulle berätta för den som vill göra likadant.',
    ),
  ),
  lines(
    'seeks',
    words('What it seeks', 'Mitä etsitään', 'Vad man söker'),
    words(
      'Partners, places to try, funding: “a city with a tram line to test on”.',
      'Kumppaneita, kokeilupaikkoja, rahoitusta: ”kaupunki, jonka raitiolinjalla voi kokeilla”.',
      'Partner, försöksplatser, finansiering: ”en stad med en spårvagnslinje att pröva på”.',
    ),
  ),
  lines(
    'offers',
    words('What it offers', 'Mitä tarjotaan', 'Vad man erbjuder'),
    words(
      'What others may use: open data, a test site, a visit.',
      'Mitä muut voivat käyttää: avointa dataa, testipaikan, vierailun.',
      'Vad andra kan använda: öppna data, en testplats, ett besök.',
    ),
  ),
]
