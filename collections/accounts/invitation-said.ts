import { dayIn, momentIn } from '@/lib/desk/moments'
import type { InvitationState } from '@/lib/invitations'
import { type Words, words } from '../words'

/** Says how an invitation stands, and what to do. */
export function invitationSaid({ at, state, until }: InvitationState): Words {
  const invited = words(`Invited ${dayIn(at, 'en')}`, `Kutsuttu ${dayIn(at, 'fi')}`, `Inbjuden ${dayIn(at, 'sv')}`)
  const and = (en: string, fi: string, sv: string) =>
    words(`${invited.en}${en}`, `${invited.fi}${fi}`, `${invited.sv}${sv}`)
  switch (state) {
    case 'waiting':
      return and(', the mail is on its way', ', viesti on matkalla', ', mejlet är på väg')
    case 'troubled':
      return and(
        '. The mail could not be sent yet and is tried again by itself',
        '. Viestiä ei ole vielä saatu lähetettyä, ja sitä yritetään itsestään uudelleen',
        '. Mejlet har inte kunnat skickas ännu och skickas automatiskt på nytt',
      )
    case 'failed':
      return and(
        '. The mail could not be sent: check the address and invite again',
        '. Viestiä ei saatu lähetettyä: tarkista osoite ja kutsu uudelleen',
        '. Mejlet kunde inte skickas: kontrollera adressen och bjud in igen',
      )
    case 'open':
      return and(
        `, has not signed in yet. The link works until ${momentIn(until!, 'en')}`,
        `, ei ole vielä kirjautunut. Linkki toimii ${momentIn(until!, 'fi')} asti`,
        `, har inte loggat in ännu. Länken fungerar till ${momentIn(until!, 'sv')}`,
      )
    case 'expired':
      return and(
        ', has not signed in. The link does not work any more: invite again',
        ', ei ole kirjautunut. Linkki ei enää toimi: kutsu uudelleen',
        ', har inte loggat in. Länken fungerar inte längre: bjud in igen',
      )
  }
}
