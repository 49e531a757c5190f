'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Said } from '@/admin/forms/Said'
import { type Answer, ask } from '@/admin/forms/ask'
import { FAILED } from '@/collections/respond-words'
import type { Words } from '@/collections/words'
import { CHECKLIST } from './checklist-words'

type Props = { address: string; t: (text: Words) => string; onTried: () => void }

/** Tries the links of the document at once, for those who do not want to wait for the night. */
export function TryLinks({ address, t, onTried }: Props) {
  const [answer, setAnswer] = useState<Answer>()
  const [isBusy, setBusy] = useState(false)

  const press = async () => {
    setBusy(true)
    setAnswer({ ok: true, message: t(CHECKLIST.trying) })
    const given = await ask(`${address}/check-links`, { failed: t(FAILED) })
    setAnswer(given)
    setBusy(false)
    if (given.ok) onTried()
  }

  return (
    <>
      <Button buttonStyle="secondary" size="small" margin={false} disabled={isBusy} onClick={() => void press()}>
        {t(CHECKLIST.tryLinks)}
      </Button>
      <Said answer={answer} />
    </>
  )
}
