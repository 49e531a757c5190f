'use client'
import { useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { Said } from '@/admin/forms/Said'
import { type Answer, ask } from '@/admin/forms/ask'
import { languageOf } from '@/admin/language'
import type { Schedule } from '@/collections/newsroom/schedules'
import { FAILED } from '@/collections/respond-words'
import styles from '../part.module.css'
import { usePart } from '../use-part'
import { OneSchedule } from './OneSchedule'
import { WORDS } from './schedule-words'

/** How often to look whether what is planned has happened, in milliseconds. */
const EVERY = 20_000

/** Beside the form: what is to be published or unpublished by itself, what is late, and what went wrong. */
export function Schedules() {
  const language = languageOf(useTranslation().i18n)
  const { t } = language
  const { hasPublishPermission } = useDocumentInfo()
  const { modalState } = useModal()
  const { data, failed, reload, address } = usePart<{ schedules: Schedule[] }>('schedules')
  const [answer, setAnswer] = useState<Answer>()
  const [isBusy, setBusy] = useState(false)
  const said = useRef<HTMLParagraphElement>(null)
  const title = useId()
  const schedules = data?.schedules ?? []

  // Payload's own drawer is where one plans; it tells nobody.
  useEffect(reload, [modalState, reload])
  useEffect(() => {
    if (schedules.length === 0) return
    const timer = setInterval(reload, EVERY)
    return () => clearInterval(timer)
  }, [schedules.length, reload])

  const act = async (action: string, schedule: string) => {
    setBusy(true)
    setAnswer(await ask(`${address}/${action}`, { input: { schedule }, failed: t(FAILED) }))
    setBusy(false)
    reload()
    said.current?.focus()
  }

  if (!address || (schedules.length === 0 && !failed && !answer)) return null
  return (
    <section className={styles.part} aria-labelledby={title} data-part="schedules">
      <h3 id={title}>{t(WORDS.title)}</h3>
      {failed && <p role="alert">{t(WORDS.notRead)}</p>}
      <ul className={styles.lines}>
        {schedules.map((schedule) => (
          <OneSchedule
            key={schedule.id}
            {...{ schedule, language, isBusy }}
            act={hasPublishPermission ? (action, id) => void act(action, id) : undefined}
          />
        ))}
      </ul>
      <Said answer={answer} ref={said} />
    </section>
  )
}
