import { note } from '@/collections/enquiries/actions/note'
import { words } from '@/collections/words'
import type { Language } from '../language'
import { DeskForm } from '../forms/DeskForm'
import styles from '../admin.module.css'

const HEADING = words('Write a note', 'Kirjoita muistiinpano', 'Skriv en anteckning')
const TEXT = words('Note for colleagues', 'Muistiinpano työkavereille', 'Anteckning till kolleger')
const HINT = words(
  'Only editors and administrators see it. It is deleted with the enquiry.',
  'Vain toimittajat ja pääkäyttäjät näkevät sen. Se poistuu yhteydenoton mukana.',
  'Bara redaktörer och administratörer ser den. Den raderas med kontakten.',
)
const SAVE = words('Save the note', 'Tallenna muistiinpano', 'Spara anteckningen')

type Props = { address: string; failed: string; language: Language }

/** Where staff write for each other. */
export const NoteForm = ({ address, failed, language: { t } }: Props) => (
  <section aria-labelledby="note">
    <h2 id="note">{t(HEADING)}</h2>
    <DeskForm address={`${address}/${note.name}`} button={t(SAVE)} labelledBy="note" failed={failed}>
      <label className={styles.label} htmlFor="note-text">
        {t(TEXT)}
      </label>
      <p className={styles.hint} id="note-hint">
        {t(HINT)}
      </p>
      <textarea className={styles.field} id="note-text" name="text" rows={3} aria-describedby="note-hint" />
    </DeskForm>
  </section>
)
