'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { type Answer, ask } from '@/admin/forms/ask'
import { Said } from '@/admin/forms/Said'
import { languageOf } from '@/admin/language'
import { FAILED } from '@/collections/respond-words'
import { USES_CHANGED } from '../uses/uses-changed'
import { MOVE_WORDS } from './move-words'
import styles from './move-cases.module.css'

type Props = { address: string; themes: { id: string; title: string }[]; isEmpty: boolean; onMoved: () => void }

/**
 * Moves all cases of the theme to another one. No form of its own: it stands within Payload's, and forms must not be in
 * one another.
 */
export function MoveForm({ address, themes, isEmpty, onMoved }: Props) {
  const { t } = languageOf(useTranslation().i18n)
  const [to, setTo] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer>()

  const move = async () => {
    setBusy(true)
    setAnswer(undefined)
    const said = await ask(`${address}/move-cases`, { input: { to }, failed: t(FAILED) })
    setBusy(false)
    setAnswer(said)
    if (!said.ok) return
    window.dispatchEvent(new Event(USES_CHANGED))
    onMoved()
  }

  return (
    <>
      {!isEmpty && (
        <div className={styles.move}>
          <label htmlFor="move-cases-to">{t(MOVE_WORDS.to)}</label>
          <select
            id="move-cases-to"
            value={to}
            aria-invalid={answer?.ok === false || undefined}
            onChange={(event) => setTo(event.target.value)}
          >
            <option value="">{t(MOVE_WORDS.choose)}</option>
            {themes.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={() => void move()}>
            {t(MOVE_WORDS.move)}
          </Button>
        </div>
      )}
      <Said answer={answer} />
    </>
  )
}
