import type { GroupField } from 'payload'
import { lines, localLine } from '../fields/text'
import { type Words, words } from '../words'

const day = (name: string, label: Words) =>
  ({
    name,
    type: 'date',
    label,
    admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd.M.yyyy' } },
  }) as const

/** What the accessibility statement and the privacy notice say that only the Council knows. */
export const statements: GroupField = {
  name: 'statements',
  type: 'group',
  label: words('Statements', 'Selosteet', 'Redogörelser'),
  fields: [
    day(
      'statementDate',
      words(
        'Accessibility statement written on',
        'Saavutettavuusseloste laadittu',
        'Tillgänglighetsutlåtandet upprättat',
      ),
    ),
    localLine(
      'conformanceStatus',
      words('Conformance', 'Vaatimustenmukaisuus', 'Överensstämmelse'),
      words(
        'Such as “partly conforms to WCAG 2.2 AA”.',
        'Esimerkiksi ”täyttää osittain WCAG 2.2 AA -vaatimukset”.',
        'Till exempel ”uppfyller delvis kraven i WCAG 2.2 AA”.',
      ),
    ),
    localLine(
      'assessmentMethod',
      words('How it was assessed', 'Miten arvioitiin', 'Hur det bedömdes'),
      words(
        'Such as “own assessment, automatic tests and a screen reader”.',
        'Esimerkiksi ”oma arvio, automaattiset testit ja ruudunlukija”.',
        'Till exempel ”egen bedömning, automatiska tester och skärmläsare”.',
      ),
    ),
    lines(
      'knownIssues',
      words('Known issues', 'Tunnetut puutteet', 'Kända brister'),
      words(
        'Each with its WCAG criterion, the reason and when it will be mended.',
        'Kukin WCAG-kriteereineen, syineen ja korjausaikoineen.',
        'Var och en med sitt WCAG-kriterium, orsak och när den åtgärdas.',
      ),
    ),
    localLine(
      'dataProtectionOfficerContact',
      words(
        'Contact of the data protection officer',
        'Tietosuojavastaavan yhteystiedot',
        'Dataskyddsombudets kontaktuppgifter',
      ),
      words(
        'Such as “tietosuoja@uudenmaanliitto.fi”.',
        'Esimerkiksi ”tietosuoja@uudenmaanliitto.fi”.',
        'Till exempel ”tietosuoja@uudenmaanliitto.fi”.',
      ),
    ),
    localLine(
      'processors',
      words('Processors', 'Henkilötietojen käsittelijät', 'Personuppgiftsbiträden'),
      words(
        'Who runs the servers and the mail.',
        'Kuka ylläpitää palvelimia ja sähköpostia.',
        'Vem som driver servrar och e-post.',
      ),
    ),
    day(
      'noticeDate',
      words('Privacy notice written on', 'Tietosuojaseloste laadittu', 'Dataskyddsmeddelandet upprättat'),
    ),
  ],
}
