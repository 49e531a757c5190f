import { words } from '@/collections/words'

export const DASHBOARD = {
  heading: words('What needs attention', 'Mikä kaipaa huomiota', 'Det här behöver uppmärksamhet'),
  nothing: words(
    'Nothing needs attention now.',
    'Juuri nyt mikään ei kaipaa huomiota.',
    'Just nu behöver inget uppmärksamhet.',
  ),
  late: words('Late', 'Myöhässä', 'Försenat'),
  failed: words('Did not happen', 'Ei toteutunut', 'Blev inte av'),
  publish: words('is published', 'julkaistaan', 'publiceras'),
  unpublish: words('is taken off the site', 'poistuu sivustolta', 'tas bort från webbplatsen'),
}

export const GROUP_NAMES = {
  reviews: words('Waiting for review', 'Odottaa tarkistusta', 'Väntar på granskning'),
  schedules: words('Planned publishing', 'Suunniteltu julkaisu', 'Planerad publicering'),
  fi: words('Finnish missing or out of date', 'Suomi puuttuu tai vanhentunut', 'Finska saknas eller föråldrad'),
  sv: words('Swedish missing or out of date', 'Ruotsi puuttuu tai vanhentunut', 'Svenska saknas eller föråldrad'),
  old: words('To be checked again', 'Tarkistettava uudelleen', 'Att kontrollera på nytt'),
  links: words('Links', 'Linkit', 'Länkar'),
  invitations: words('Invitations', 'Kutsut', 'Inbjudningar'),
  changes: words('Changes are asked of you', 'Sinulta pyydetään muutoksia', 'Du ombeds göra ändringar'),
  mine: words('Your drafts', 'Omat luonnoksesi', 'Dina utkast'),
}

export const ENTRIES = {
  old: words(
    'Cases not reviewed within two years, or marked for review',
    'Esimerkit, joita ei ole tarkistettu kahteen vuoteen tai jotka on merkitty tarkistettaviksi',
    'Exempel som inte granskats på två år, eller märkts för granskning',
  ),
  brokenLinks: words('Broken links', 'Rikkinäiset linkit', 'Brutna länkar'),
  invitations: words('Invited, not signed in yet', 'Kutsuttu, ei vielä kirjautunut', 'Inbjudna, inte inloggade ännu'),
  drafts: words('Drafts of yours', 'Omat luonnoksesi', 'Dina utkast'),
  inReview: words('In review with the editors', 'Toimittajien tarkistettavana', 'På granskning hos redaktörerna'),
  allChanges: words('All with changes requested', 'Kaikki, joihin pyydetään muutoksia', 'Alla med begärda ändringar'),
}
