import { words } from './words'

/** What our own endpoints say when they can't do what they were asked for. */
export const SIGN_IN = words(
  'You are signed out. Sign in again in another tab: what you wrote stays here.',
  'Istuntosi on päättynyt. Kirjaudu toisessa välilehdessä uudelleen: kirjoittamasi säilyy tässä.',
  'Du är utloggad. Logga in igen i en annan flik: det du skrev finns kvar här.',
)
export const EDITORS_ONLY = words(
  'Only editors and administrators may do this.',
  'Vain toimittajat ja pääkäyttäjät voivat tehdä tämän.',
  'Bara redaktörer och administratörer får göra detta.',
)
export const ADMINISTRATORS_ONLY = words(
  'Only administrators may do this.',
  'Vain pääkäyttäjät voivat tehdä tämän.',
  'Bara administratörer får göra detta.',
)
export const FAILED = words(
  'That did not work. Try again in a moment: what you wrote is still here.',
  'Se ei onnistunut. Yritä hetken kuluttua uudelleen: kirjoittamasi on tallella tässä.',
  'Det gick inte. Försök igen om en stund: det du skrev finns kvar här.',
)
export const NOT_UNDERSTOOD = words(
  'Something in the request was not as it should be. Load the page again.',
  'Pyynnössä oli jotakin väärin. Lataa sivu uudelleen.',
  'Något i begäran var fel. Ladda om sidan.',
)
