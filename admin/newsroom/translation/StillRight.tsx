'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { Said } from '@/admin/forms/Said'
import { type Answer, ask } from '@/admin/forms/ask'
import { FAILED } from '@/collections/respond-words'
import type { Words } from '@/collections/words'
import type { Locale } from '@/lib/locales'
import { PART } from './translation-words'

/** Where to say it, what was seen, and whether changes that are not saved stand in the way. */
export type Confirming = { address: string; updatedAt: string; isBlocked: boolean }

type Props = Confirming & { locale: Locale; t: (text: Words) => string }

/** Says that a translation is still right though the English text has changed. */
export function StillRight({ address, updatedAt, isBlocked, locale, t }: Props) {
  const [answer, setAnswer] = useState<Answer>()
  const [isBusy, setBusy] = useState(false)
  const why = useId()

  const press = async () => {
    setBusy(true)
    const input = { locale, updatedAt }
    const given = await ask(`${address}/translation-still-right`, { input, failed: t(FAILED) })
    setAnswer(given)
    setBusy(false)
    // The form holds the version before this one, and would be told that somebody else has saved.
    if (given.ok) window.location.reload()
  }

  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isBusy || isBlocked}
        onClick={() => void press()}
        extraButtonProps={isBlocked ? { 'aria-describedby': why } : {}}
      >
        {t(PART.stillRight)}
      </Button>
      {isBlocked && <p id={why}>{t(PART.saveFirst)}</p>}
      <Said answer={answer} />
    </>
  )
}
