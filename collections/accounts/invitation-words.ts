import { INVITATION_DAYS } from '@/lib/invitations'
import { words } from '../words'

export const NAME_MISSING = words(
  'Write the name, in at most 100 characters.',
  'Kirjoita nimi, enintään 100 merkkiä.',
  'Skriv namnet, högst 100 tecken.',
)
export const ADDRESS_MISSING = words(
  'Write a whole e-mail address, such as anna.andersson@example.fi.',
  'Kirjoita koko sähköpostiosoite, esimerkiksi anna.andersson@example.fi.',
  'Skriv en hel e-postadress, till exempel anna.andersson@example.fi.',
)
export const HAS_ACCOUNT = words(
  'This address has an account already. Look for it in the list below.',
  'Tällä osoitteella on jo käyttäjätili. Etsi se alla olevasta luettelosta.',
  'Den här adressen har redan ett konto. Leta upp det i listan nedan.',
)
export const IS_INVITED = words(
  'This address has been invited already. Open the account in the list below to invite again.',
  'Tämä osoite on jo kutsuttu. Avaa tili alla olevasta luettelosta ja kutsu uudelleen.',
  'Den här adressen har redan bjudits in. Öppna kontot i listan nedan för att bjuda in igen.',
)
export const HAS_SIGNED_IN = words(
  'This person has signed in already. Whoever forgot their password chooses “Forgot password?” on the sign-in page.',
  'Hän on jo kirjautunut. Salasanansa unohtanut valitsee kirjautumissivulla ”Unohtuiko salasana?”.',
  'Personen har redan loggat in. Den som glömt sitt lösenord väljer ”Glömt lösenordet?” på inloggningssidan.',
)
export const IS_DISABLED = words(
  'This account is disabled. Take it into use and save first, then invite again.',
  'Tili on poistettu käytöstä. Ota se ensin käyttöön ja tallenna, kutsu sitten uudelleen.',
  'Kontot är inaktiverat. Ta det först i bruk och spara, bjud sedan in igen.',
)
export const NO_ACCOUNT = words(
  'This account is not here any more.',
  'Tätä käyttäjätiliä ei enää ole.',
  'Det här kontot finns inte längre.',
)
export const ON_ITS_WAY = words(
  'The account is ready and the invitation is on its way.',
  'Käyttäjätili on valmis ja kutsu on matkalla.',
  'Kontot är klart och inbjudan är på väg.',
)
export const HAND_OVER = words(
  `The account is ready, but this site has no mail server, so no mail was sent. Give the person this link yourself. It works for ${INVITATION_DAYS} days, once, and is shown only now.`,
  `Käyttäjätili on valmis, mutta sivustolla ei ole sähköpostipalvelinta, joten kutsua ei lähetetty. Anna tämä linkki kutsutulle itse. Se toimii ${INVITATION_DAYS} päivää, vain kerran, ja näkyy vain nyt.`,
  `Kontot är klart, men webbplatsen har ingen e-postserver och därför skickades inget mejl. Ge personen den här länken själv. Den fungerar i ${INVITATION_DAYS} dagar, en gång, och visas bara nu.`,
)
