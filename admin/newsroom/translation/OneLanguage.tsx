'use client'
import type { LanguageState } from '@/collections/newsroom/translation-endpoints'
import type { Words } from '@/collections/words'
import { type Confirming, StillRight } from './StillRight'
import partStyles from '../part.module.css'
import { Badge } from '@/admin/Badge'
import { MORE, OPEN, OPEN_NOW, PART, nameOf } from './translation-words'
import styles from './translation.module.css'

/** As many as one reads at a glance. */
const MOST = 6

type Props = LanguageState & { t: (text: Words) => string; isOpen: boolean; confirm: Confirming | undefined }

/** One language of the part: its state, the fields that need work, and the way to them. */
export function OneLanguage({ locale, name, state, fields, t, isOpen, confirm }: Props) {
  const shown = fields.slice(0, MOST)
  return (
    <>
      <div className={partStyles.badges}>
        <b lang={locale}>{name}</b>
        <Badge of={state ?? 'missing'}>{t(nameOf(state))}</Badge>
        {isOpen ? <span>{t(OPEN_NOW)}</span> : <a href={`?locale=${locale}`}>{t(OPEN[locale])}</a>}
      </div>
      {state === null && <p>{t(PART.unknown)}</p>}
      {state === 'outdated' && <p>{t(PART.outdated)}</p>}
      {shown.length > 0 && (
        <>
          <p>{t(state === 'missing' ? PART.lacks : PART.changed)}</p>
          <ul className={styles.fields}>
            {shown.map((field) => (
              <li key={field}>{field}</li>
            ))}
            {fields.length > MOST && <li>{t(MORE(fields.length - MOST))}</li>}
          </ul>
        </>
      )}
      {state === 'outdated' && confirm && <StillRight {...confirm} locale={locale} t={t} />}
    </>
  )
}
