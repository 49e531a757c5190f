'use client'
import { Button } from '@payloadcms/ui'
import type { Language } from '@/admin/language'
import type { Schedule } from '@/collections/newsroom/schedules'
import { momentIn } from '@/lib/desk/moments'
import styles from '../part.module.css'
import { PROBLEMS, WORDS, whatOf } from './schedule-words'

type Action = 'schedule-cancel' | 'schedule-again'
type Props = {
  schedule: Schedule
  language: Language
  /** Undefined for those who only look. */
  act: ((action: Action, schedule: string) => void) | undefined
  isBusy: boolean
}

/** One plan: what, when, by whom; and what stands in its way. */
export function OneSchedule({ schedule, language: { locale, t }, act, isBusy }: Props) {
  const { id, when, by, state, problem } = schedule
  const at = momentIn(when, locale)
  const button = (action: Action, label: string) => (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={isBusy}
      onClick={() => act?.(action, id)}
      extraButtonProps={{ 'aria-label': `${label}: ${t(whatOf(schedule))} ${at}` }}
    >
      {label}
    </Button>
  )
  return (
    <li data-wrong={problem ? true : undefined}>
      <p className={problem ? styles.wrong : undefined}>
        <strong>{t(whatOf(schedule))}</strong> <time dateTime={when}>{at}</time>
      </p>
      {by && (
        <p>
          {t(WORDS.by)} {by}
        </p>
      )}
      {problem && <p>{t(PROBLEMS[problem])}</p>}
      {act && (
        <div className={styles.buttons}>
          {state !== 'planned' && problem !== 'trashed' && button('schedule-again', t(WORDS.again))}
          {button('schedule-cancel', t(state === 'planned' ? WORDS.cancel : WORDS.remove))}
        </div>
      )}
    </li>
  )
}
