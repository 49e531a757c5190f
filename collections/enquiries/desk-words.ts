import { type Words, words } from '../words'

/** What the desk says when it can't do what it was asked for. */
export const SIGN_IN = words(
  'You are signed out. Sign in again in another tab: what you wrote stays here.',
  'Istuntosi on päättynyt. Kirjaudu toisessa välilehdessä uudelleen: kirjoittamasi säilyy tässä.',
  'Du är utloggad. Logga in igen i en annan flik: det du skrev finns kvar här.',
)
export const EDITORS_ONLY = words(
  'Only editors and administrators handle enquiries.',
  'Vain toimittajat ja pääkäyttäjät käsittelevät yhteydenottoja.',
  'Bara redaktörer och administratörer hanterar kontakter.',
)
export const ADMINISTRATORS_ONLY = words(
  'Only administrators erase enquiries.',
  'Vain pääkäyttäjät poistavat yhteydenottoja.',
  'Bara administratörer raderar kontakter.',
)
export const NOT_FOUND = words(
  'This enquiry is not here any more.',
  'Tätä yhteydenottoa ei enää ole.',
  'Den här kontakten finns inte längre.',
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
export const NOT_NOW = words(
  'This can’t be done with the enquiry as it is now.',
  'Tätä ei voi tehdä yhteydenotolle sen nykyisessä tilassa.',
  'Det här går inte att göra med kontakten som den är nu.',
)

/** @param who the colleague, if known; @param what the newest step of the log */
export const meanwhile = (who: string | undefined, what: Words | undefined): Words => {
  const detail = (text: string | undefined) => (text ? ` (${[text, who].filter(Boolean).join(', ')})` : '')
  return words(
    `Someone has changed this enquiry meanwhile${detail(what?.en)}. Look at what is new, then decide. What you wrote is still here.`,
    `Joku on muuttanut yhteydenottoa sillä välin${detail(what?.fi)}. Katso ensin, mitä uutta on. Kirjoittamasi on tallella tässä.`,
    `Någon har ändrat kontakten under tiden${detail(what?.sv)}. Se först vad som är nytt. Det du skrev finns kvar här.`,
  )
}

export const textMissing = words('Write something first.', 'Kirjoita ensin jotakin.', 'Skriv något först.')
export const subjectMissing = words('Write a subject first.', 'Kirjoita ensin aihe.', 'Skriv ett ämne först.')
export const tooLong = (limit: number): Words =>
  words(
    `That is too long: at most ${limit} characters.`,
    `Teksti on liian pitkä: enintään ${limit} merkkiä.`,
    `Texten är för lång: högst ${limit} tecken.`,
  )
