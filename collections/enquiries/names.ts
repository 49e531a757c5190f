import type { Delivery, EnquiryStatus, EnquiryStep, Purpose, Suspicion } from '@/lib/lists'
import { type Words, words } from '../words'

export const PURPOSE_NAMES: Record<Purpose, Words> = {
  'propose-case': words('Proposes a case', 'Ehdottaa esimerkkiä', 'Föreslår ett exempel'),
  partnership: words('Partnership', 'Kumppanuus', 'Partnerskap'),
  question: words('Question', 'Kysymys', 'Fråga'),
  press: words('Press', 'Media', 'Media'),
}

export const STATUS_NAMES: Record<EnquiryStatus, Words> = {
  new: words('New', 'Uusi', 'Ny'),
  'in-progress': words('In progress', 'Työn alla', 'Under arbete'),
  answered: words('Answered', 'Vastattu', 'Besvarad'),
  closed: words('Closed', 'Suljettu', 'Avslutad'),
  quarantine: words('Quarantine', 'Karanteenissa', 'I karantän'),
}

export const SUSPICION_NAMES: Record<Suspicion, Words> = {
  trap: words(
    'A field that people do not see was filled in',
    'Kenttä, jota ihmiset eivät näe, oli täytetty',
    'Ett fält som människor inte ser var ifyllt',
  ),
  'too-fast': words(
    'It was sent within seconds of opening the form',
    'Se lähetettiin muutamassa sekunnissa lomakkeen avaamisesta',
    'Det skickades inom några sekunder efter att formuläret öppnades',
  ),
  unsigned: words(
    'It did not come from the form on this site',
    'Se ei tullut tämän sivuston lomakkeesta',
    'Det kom inte från formuläret på den här webbplatsen',
  ),
  links: words('It has many links', 'Siinä on paljon linkkejä', 'Det innehåller många länkar'),
}

export const STEP_NAMES: Record<EnquiryStep, Words> = {
  confirmation: words('Confirmation to the sender', 'Vahvistus lähettäjälle', 'Bekräftelse till avsändaren'),
  notice: words('Notice to the desk', 'Ilmoitus käsittelijöille', 'Meddelande till handläggarna'),
  answer: words('Answer', 'Vastaus', 'Svar'),
  note: words('Note', 'Muistiinpano', 'Anteckning'),
  taken: words('Taken', 'Otettu käsittelyyn', 'Tagen under arbete'),
  released: words('Released from quarantine', 'Vapautettu karanteenista', 'Frisläppt ur karantän'),
  'draft-case': words('Made a draft case', 'Tehty esimerkin luonnos', 'Gjort ett utkast till exempel'),
  closed: words('Closed', 'Suljettu', 'Avslutad'),
  reopened: words('Reopened', 'Avattu uudelleen', 'Öppnad igen'),
}

export const DELIVERY_NAMES: Record<Delivery, Words> = {
  waiting: words('Waiting to be sent', 'Odottaa lähetystä', 'Väntar på att skickas'),
  sent: words('Sent', 'Lähetetty', 'Skickat'),
  failed: words('Not sent', 'Ei lähetetty', 'Inte skickat'),
}

/** What the parts of an enquiry are called in its fields, on its page and in the spreadsheet. */
export const FIELD_NAMES = {
  reference: words('Reference', 'Viite', 'Referens'),
  purpose: words('What it is about', 'Mistä on kyse', 'Vad det gäller'),
  name: words('Name', 'Nimi', 'Namn'),
  email: words('E-mail', 'Sähköposti', 'E-post'),
  organisation: words('Organisation', 'Organisaatio', 'Organisation'),
  message: words('Message', 'Viesti', 'Meddelande'),
  case: words('About the case', 'Koskee esimerkkiä', 'Gäller exemplet'),
  proposal: words('The proposed case', 'Ehdotettu esimerkki', 'Det föreslagna exemplet'),
  workingTitle: words('Working title', 'Työnimi', 'Arbetsnamn'),
  municipality: words('Municipality', 'Kunta', 'Kommun'),
  theme: words('Theme', 'Teema', 'Tema'),
  link: words('Web address', 'Verkko-osoite', 'Webbadress'),
  language: words('Language', 'Kieli', 'Språk'),
  suspicions: words('Why it was put in quarantine', 'Miksi se pantiin karanteeniin', 'Varför den sattes i karantän'),
  status: words('Status', 'Tila', 'Status'),
  handler: words('Handled by', 'Käsittelijä', 'Handläggare'),
  draftCases: words('Cases made of it', 'Siitä tehdyt esimerkit', 'Exempel som gjorts av den'),
  expiresAt: words('Deleted on', 'Poistetaan', 'Raderas'),
  createdAt: words('Received', 'Saapunut', 'Inkommit'),
} satisfies Record<string, Words>
