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
