'use client'
import { Button, useFormProcessing } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import styles from '../part.module.css'

type Props = {
  label: string
  hint: string
  button: string
  /** What to say when nothing is written; without it nothing need be. */
  missing?: string
  isMain?: boolean
  onSend: (comment: string) => Promise<boolean>
}

/** A note and the button that sends it. No form of its own: it stands in the form of the document. */
export function StageForm({ label, hint, button, missing, isMain = false, onSend }: Props) {
  const [comment, setComment] = useState('')
  const [isWrong, setWrong] = useState(false)
  const isBusy = useFormProcessing()
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()

  const send = async () => {
    if (missing && !comment.trim()) {
      setWrong(true)
      field.current?.focus()
      return
    }
    setWrong(false)
    if (await onSend(comment.trim())) setComment('')
  }

  return (
    <div className={styles.form}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`}>{hint}</p>
      <textarea
        ref={field}
        id={id}
        rows={3}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
        aria-describedby={`${id}-hint${isWrong ? ` ${id}-wrong` : ''}`}
        aria-invalid={isWrong || undefined}
        aria-required={missing ? true : undefined}
      />
      {isWrong && (
        <p id={`${id}-wrong`} className={styles.wrong}>
          {missing}
        </p>
      )}
      <Button
        buttonStyle={isMain ? 'primary' : 'secondary'}
        size="medium"
        margin={false}
        disabled={isBusy}
        onClick={() => void send()}
      >
        {button}
      </Button>
    </div>
  )
}
