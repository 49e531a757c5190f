'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { Said } from '../../forms/Said'
import { API } from '../addresses'
import { type Answer, ask } from '../../forms/ask'
import styles from '../../admin.module.css'
import { markWrong } from '../../forms/form-fields'
import { EraseForm } from './EraseForm'
import { FoundEnquiries, type Found } from './FoundEnquiries'
import type { PersonTexts } from './person-words'

/** Finds all that is kept about one e-mail address. */
export function PersonForm(props: { texts: PersonTexts; failed: string; mayErase: boolean }) {
  const { texts, failed, mayErase } = props
  const [isBusy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer>()
  const [found, setFound] = useState<Found & { email: string }>()

  const find = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const email = String(new FormData(form).get('email'))
    setBusy(true)
    const { enquiries = [], steps = [], ...said } = await ask<Found>(`${API}/person`, { input: { email }, failed })
    setBusy(false)
    markWrong(form, said.field)
    setFound(said.ok ? { email, enquiries, steps } : undefined)
    setAnswer(said.ok ? { ok: true, message: `${texts.count}: ${enquiries.length}` } : said)
  }

  return (
    <>
      <form onSubmit={(event) => void find(event)} noValidate>
        <label className={styles.label} htmlFor="person-email">
          {texts.email}
        </label>
        <input className={styles.field} id="person-email" name="email" type="email" autoComplete="off" />
        <Button type="submit" margin={false} disabled={isBusy}>
          {texts.find}
        </Button>
        <Said answer={answer} />
      </form>
      {found && found.enquiries.length > 0 && (
        <>
          <FoundEnquiries found={found} download={texts.download} />
          {mayErase ? (
            <EraseForm
              {...{ texts, failed, email: found.email }}
              onErased={(said) => {
                setFound(undefined)
                setAnswer(said)
              }}
            />
          ) : (
            <p>{texts.onlyAdministrators}</p>
          )}
        </>
      )}
    </>
  )
}
