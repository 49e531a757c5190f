import type { Field, GroupField } from 'payload'
import { type Words, words } from '../words'
import { figure, year } from './numbers'
import { line, localLine, neededLine } from './text'
import { source } from './web-address'

const NOTE_HELP = words(
  'What one must know to read the number right, such as “preliminary”.',
  'Mitä pitää tietää, jotta luvun ymmärtää oikein, esimerkiksi ”ennakkotieto”.',
  'Vad man måste veta för att förstå talet rätt, till exempel ”preliminär uppgift”.',
)

const approximate = (name: string): Field => ({
  name,
  type: 'checkbox',
  defaultValue: false,
  label: words('Approximate', 'Likimääräinen', 'Ungefärlig'),
  admin: {
    description: words('Shown with the word “about”.', 'Näytetään sanan ”noin” kanssa.', 'Visas med ordet ”cirka”.'),
  },
})

const measured = (name: string, label: Words, help: Words): GroupField => ({
  name,
  type: 'group',
  label,
  admin: { description: help },
  fields: [
    figure('value', words('Value', 'Arvo', 'Värde')),
    year('year', words('Year', 'Vuosi', 'År')),
    approximate('approximate'),
    localLine('note', words('Note', 'Huomautus', 'Anmärkning'), NOTE_HELP),
    ...source(),
  ],
})

/** What a priority is measured by: the target, where it began and where it stands. */
export const measure = (): GroupField => ({
  name: 'measure',
  type: 'group',
  label: words('Measure', 'Mittari', 'Mätare'),
  fields: [
    neededLine(
      'metric',
      words('What is measured', 'Mitä mitataan', 'Vad som mäts'),
      words(
        'Such as “greenhouse gas emissions”.',
        'Esimerkiksi ”kasvihuonekaasupäästöt”.',
        'Till exempel ”växthusgasutsläpp”.',
      ),
    ),
    line(
      'unit',
      words('Unit', 'Yksikkö', 'Enhet'),
      words('Such as Mt CO2e or %.', 'Esimerkiksi Mt CO2e tai %.', 'Till exempel Mt CO2e eller %.'),
      {
        required: true,
      },
    ),
    {
      name: 'direction',
      type: 'select',
      required: true,
      label: words('Direction', 'Suunta', 'Riktning'),
      admin: {
        description: words(
          'Whether a larger or a smaller number is better.',
          'Onko suurempi vai pienempi luku parempi.',
          'Om ett större eller ett mindre tal är bättre.',
        ),
      },
      options: [
        { value: 'increase', label: words('Should grow', 'Pitää kasvaa', 'Ska växa') },
        { value: 'decrease', label: words('Should shrink', 'Pitää pienentyä', 'Ska minska') },
      ],
    },
    figure(
      'target',
      words('Target', 'Tavoite', 'Mål'),
      words(
        'In the unit above, such as 5.',
        'Yllä annetussa yksikössä, esimerkiksi 5.',
        'I enheten ovan, till exempel 5.',
      ),
      { required: true },
    ),
    { ...year('targetYear', words('Target year', 'Tavoitevuosi', 'Målår')), required: true },
    approximate('targetApproximate'),
    figure(
      'changePercent',
      words('Change in per cent', 'Muutos prosentteina', 'Förändring i procent'),
      words(
        'From baseline to target, such as −80 for “80 % less”.',
        'Lähtötasosta tavoitteeseen, esimerkiksi −80, kun ”80 % vähemmän”.',
        'Från utgångsläget till målet, till exempel −80 för ”80 % mindre”.',
      ),
    ),
    measured(
      'baseline',
      words('Baseline', 'Lähtötaso', 'Utgångsläge'),
      words(
        'The value from which the change is counted.',
        'Arvo, josta muutos lasketaan.',
        'Det värde som förändringen räknas från.',
      ),
    ),
    measured(
      'latest',
      words('Latest value', 'Viimeisin arvo', 'Senaste värdet'),
      words(
        'The newest that is published. Change it when new statistics come out.',
        'Uusin julkaistu luku. Vaihda se, kun uusi tilasto ilmestyy.',
        'Det senaste publicerade värdet. Byt det när ny statistik kommer ut.',
      ),
    ),
    localLine('note', words('Note', 'Huomautus', 'Anmärkning'), NOTE_HELP),
    ...source(),
  ],
})
