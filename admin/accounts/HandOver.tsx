'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { languageOf } from '@/admin/language'
import styles from '../admin.module.css'
import { COPIED, COPY, LINK } from './words'

/** A way in for the one who was invited, to pass on by hand. It is in nobody's memory but this page's. */
export function HandOver({ link }: { link: string }) {
  const { t } = languageOf(useTranslation().i18n)
  const [isCopied, setCopied] = useState(false)
  const id = useId()
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    setCopied(true)
  }
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {t(LINK)}
      </label>
      <input className={styles.field} id={id} readOnly value={link} onFocus={(event) => event.target.select()} />
      <Button buttonStyle="secondary" margin={false} onClick={() => void copy().catch(() => setCopied(false))}>
        {t(COPY)}
      </Button>
      <p role="status">{isCopied ? t(COPIED) : ''}</p>
    </div>
  )
}
