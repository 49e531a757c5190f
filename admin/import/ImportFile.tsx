'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { type FormEvent, useRef, useState } from 'react'
import type { ImportSummary } from '@/collections/case-files/imports'
import { FAILED } from '@/collections/respond-words'
import styles from '../admin.module.css'
import { languageOf } from '../language'
import { API } from './addresses'
import { Checked } from './Checked'
import { IMPORT_WORDS } from './import-words'
import { Problems, type Problem } from './Problems'

type Answer = Partial<ImportSummary> & { problems?: Problem[]; problemCount?: number; message?: string }

/** Sends the file as it is; never throws. */
async function check(file: File, failed: string): Promise<Answer> {
  try {
    const headers = { 'Content-Type': 'application/octet-stream' }
    const response = await fetch(`${API}/import?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers,
      body: file,
    })
    const answer = (await response.json()) as Answer
    return response.ok ? answer : { message: answer.message ?? failed }
  } catch {
    return { message: failed }
  }
}

/** Chooses a file, has it checked, and shows what would happen. */
export function ImportFile() {
  const { t } = languageOf(useTranslation().i18n)
  const [isBusy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer>()
  const result = useRef<HTMLDivElement>(null)

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file')
    if (!(file instanceof File) || file.size === 0) return setAnswer({ message: t(IMPORT_WORDS.chooseFirst) })
    setAnswer(undefined)
    setBusy(true)
    setAnswer(await check(file, t(FAILED)))
    setBusy(false)
    result.current?.focus()
  }

  return (
    <>
      <form onSubmit={(event) => void send(event)} noValidate>
        <label className={styles.label} htmlFor="import-file">
          {t(IMPORT_WORDS.file)}
        </label>
        <input
          className={styles.field}
          id="import-file"
          name="file"
          type="file"
          accept=".csv,.json,text/csv,application/json"
          aria-describedby="import-said"
          onChange={() => setAnswer(undefined)}
        />
        <Button type="submit" margin={false} disabled={isBusy}>
          {t(IMPORT_WORDS.check)}
        </Button>
        <p role="status">{isBusy ? t(IMPORT_WORDS.checking) : ''}</p>
        <p role="alert" id="import-said" className={styles.wrong}>
          {answer?.message ?? ''}
        </p>
      </form>
      <div ref={result} tabIndex={-1}>
        {answer?.problems && <Problems problems={answer.problems} count={answer.problemCount ?? 0} />}
        {answer?.id && <Checked key={answer.id} first={answer as ImportSummary} />}
      </div>
    </>
  )
}
