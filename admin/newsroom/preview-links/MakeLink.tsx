'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Language } from '@/admin/language'
import { PREVIEW_DAYS } from '@/lib/lists'
import { DAYS, WORDS } from './preview-link-words'
import styles from './preview-links.module.css'

type Props = { language: Language; isBusy: boolean; make: (days: number) => void }

/** How long a new link is to hold, and the button that makes it. No form of its own: it stands in the document's. */
export function MakeLink({ language: { t }, isBusy, make }: Props) {
  const [days, setDays] = useState<number>(PREVIEW_DAYS[1])
  const id = useId()
  return (
    <div className={styles.make}>
      <label htmlFor={id}>{t(WORDS.days)}</label>
      <select id={id} value={days} onChange={({ target }) => setDays(Number(target.value))}>
        {PREVIEW_DAYS.map((each) => (
          <option key={each} value={each}>
            {t(DAYS[each])}
          </option>
        ))}
      </select>
      <Button buttonStyle="secondary" size="medium" margin={false} disabled={isBusy} onClick={() => make(days)}>
        {t(WORDS.make)}
      </Button>
    </div>
  )
}
