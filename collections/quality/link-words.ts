import type { LinkProblem } from '@/lib/links/outcome'
import { type Words, words } from '../words'

/** Why a link does not answer, in a few words that fit into brackets. */
export const LINK_PROBLEM_NAMES: Record<LinkProblem, Words> = {
  'not-found': words('there is no such page', 'sivua ei ole', 'sidan finns inte'),
  'server-error': words('the site answers with an error', 'sivusto vastaa virheellä', 'webbplatsen svarar med ett fel'),
  'no-host': words('there is no such site', 'sivustoa ei ole', 'webbplatsen finns inte'),
  refused: words('the site does not answer', 'sivusto ei vastaa', 'webbplatsen svarar inte'),
  timeout: words(
    'the site does not answer within ten seconds',
    'sivusto ei vastaa kymmenessä sekunnissa',
    'webbplatsen svarar inte inom tio sekunder',
  ),
  certificate: words(
    'the site’s certificate is not valid: browsers warn of it',
    'sivuston varmenne ei kelpaa: selaimet varoittavat siitä',
    'webbplatsens certifikat är inte giltigt: webbläsare varnar för det',
  ),
  'not-public': words(
    'the address is not on the public internet',
    'osoite ei ole julkisessa verkossa',
    'adressen finns inte på det öppna nätet',
  ),
  loop: words('it leads round in a circle', 'se ohjaa kehää', 'den leder runt i en cirkel'),
  connection: words('the connection breaks', 'yhteys katkeaa', 'förbindelsen bryts'),
  busy: words('the site asked us to wait', 'sivusto pyysi odottamaan', 'webbplatsen bad oss vänta'),
  closed: words('the site lets no machines in', 'sivusto ei päästä koneita', 'webbplatsen släpper inte in maskiner'),
}

export const CHECK_IS_OFF = words(
  'The server does not try links: whoever runs it has switched that off (LINK_CHECK).',
  'Palvelin ei kokeile linkkejä: ylläpito on kytkenyt sen pois (LINK_CHECK).',
  'Servern prövar inga länkar: driften har stängt av det (LINK_CHECK).',
)

/** What the trying of several links came to. */
export const triedSentence = (tried: number, failed: number, left: number): Words => {
  const rest = {
    en: left > 0 ? ` Left for the night: ${left}.` : '',
    fi: left > 0 ? ` Yöhön jäi: ${left}.` : '',
    sv: left > 0 ? ` Kvar till natten: ${left}.` : '',
  }
  return words(
    `Links tried: ${tried}. Did not answer: ${failed}.${rest.en}`,
    `Kokeiltuja linkkejä: ${tried}. Ei vastannut: ${failed}.${rest.fi}`,
    `Prövade länkar: ${tried}. Svarade inte: ${failed}.${rest.sv}`,
  )
}

export const ANSWERS_AGAIN = words('The link answers.', 'Linkki toimii.', 'Länken svarar.')

/** What one more try of a broken link came to, when it did not answer. */
export const stillBroken = (problem: LinkProblem): Words => {
  const why = LINK_PROBLEM_NAMES[problem]
  return words(
    `It still does not answer: ${why.en}.`,
    `Se ei toimi vieläkään: ${why.fi}.`,
    `Den fungerar fortfarande inte: ${why.sv}.`,
  )
}

export const LINK_GONE = words(
  'This link is in no document any more.',
  'Linkkiä ei enää ole missään sisällössä.',
  'Länken finns inte längre i något innehåll.',
)
