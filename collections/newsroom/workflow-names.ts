import type { DocumentStep, Workflow } from '@/lib/lists'
import { type Words, words } from '../words'

/** How staff call each state of a draft. */
export const WORKFLOW_NAMES: Record<Workflow, Words> = {
  writing: words('Being written', 'Kirjoitetaan', 'Skrivs'),
  'in-review': words('In review', 'Tarkistettavana', 'På granskning'),
  'changes-requested': words('Changes requested', 'Muutoksia pyydetty', 'Ändringar begärda'),
}

/** How staff call each step in the history of a document. */
export const STEP_NAMES: Record<DocumentStep, Words> = {
  begun: words('Began', 'Aloitti', 'Började'),
  saved: words('Saved', 'Tallensi', 'Sparade'),
  'asked-for-review': words('Asked for review', 'Pyysi tarkistusta', 'Bad om granskning'),
  'taken-back': words('Took back to writing', 'Otti takaisin kirjoitettavaksi', 'Tog tillbaka för skrivning'),
  'changes-requested': words('Asked for changes', 'Pyysi muutoksia', 'Bad om ändringar'),
  published: words('Published', 'Julkaisi', 'Publicerade'),
  unpublished: words('Unpublished', 'Perui julkaisun', 'Avpublicerade'),
  restored: words('Restored an older version', 'Palautti aiemman version', 'Återställde en äldre version'),
  trashed: words('Moved to the trash', 'Siirsi roskakoriin', 'Flyttade till papperskorgen'),
  untrashed: words('Took out of the trash', 'Palautti roskakorista', 'Tog ut ur papperskorgen'),
}
