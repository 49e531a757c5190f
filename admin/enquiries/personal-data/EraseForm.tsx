'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { Said } from '../../forms/Said'
import { API } from '../addresses'
import { type Answer, ask } from '../../forms/ask'
import styles from '../../admin.module.css'
import { markWrong } from '../../forms/form-fields'
import type { PersonTexts } from './person-words'

type Props = { email: string; texts: PersonTexts; failed: string; onErased: (answer: Answer) => void }

/** Erases all that is kept about an address, when it is typed once more. */
export function EraseForm({ email, texts, failed, onErased }: Props) {
  const [isBusy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer>()

  const erase = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const again = String(new FormData(form).get('again'))
    setBusy(true)
    const said = await ask(`${API}/erase`, { input: { email, again }, failed })
    setBusy(false)
    if (said.ok) return onErased(said)
    markWrong(form, said.field)
    setAnswer(said)
  }

  return (
    <form className={styles.erase} onSubmit={(event) => void erase(event)} noValidate aria-labelledby="erase">
      <h2 id="erase">{texts.eraseHeading}</h2>
      <p>{texts.eraseWarning}</p>
      <label className={styles.label} htmlFor="erase-again">
        {texts.again}
      </label>
      <input className={styles.field} id="erase-again" name="again" type="email" autoComplete="off" />
      <Button type="submit" buttonStyle="secondary" className={styles.danger} margin={false} disabled={isBusy}>
        {texts.erase}
      </Button>
      <Said answer={answer} />
    </form>
  )
}
