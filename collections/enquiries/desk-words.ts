import { type Words, words } from '../words'

/** What the desk says when it can't do what it was asked for. */
export const NOT_FOUND = words(
  'This enquiry is not here any more.',
  'Tätä yhteydenottoa ei enää ole.',
  'Den här kontakten finns inte längre.',
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
