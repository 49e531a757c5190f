'use client'
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { languageOf } from '@/admin/language'
import { WORKFLOW_NAMES } from '@/collections/newsroom/workflow-names'
import type { WorkflowState } from '@/collections/newsroom/workflow-part'
import type { Words } from '@/collections/words'
import type { Workflow as Stage } from '@/lib/lists'
import { momentIn } from '@/lib/desk/moments'
import styles from '../part.module.css'
import { usePart } from '../use-part'
import { StageActions } from './StageActions'
import { Badge } from '@/admin/Badge'
import { useKeptText } from './use-kept-text'
import { useStage } from './use-stage'
import { WORDS, requestLine } from './workflow-words'

const SAID: Record<Stage, Words> = {
  'in-review': WORDS.asked,
  'changes-requested': WORDS.requested,
  writing: WORDS.takenBack,
}

/** Beside the form: where the document stands between those who write and those who publish, and the next step. */
export function Workflow() {
  const { locale, t } = languageOf(useTranslation().i18n)
  const { user } = useAuth()
  const { currentEditor, data: saved, documentIsLocked, hasSavePermission, id, isTrashed } = useDocumentInfo()
  const { setUnpublishedVersionCount } = useDocumentInfo()
  const { data, failed, reload } = usePart<WorkflowState>('workflow')
  const [said, setSaid] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  const setStage = useStage()
  const title = useId()
  useKeptText(reload)

  // Payload counts none for some drafts that were never published, and then offers to plan that they be unpublished.
  const isDraft = data?.isPublished === false
  useEffect(() => {
    if (isDraft) setUnpublishedVersionCount((count) => count || 1)
  }, [isDraft, setUnpublishedVersionCount])

  const go = async (to: Stage, comment: string) => {
    setSaid('')
    const ok = await setStage(to, comment)
    if (ok) {
      setSaid(t(SAID[to]))
      // The button that was pressed is gone then, and the keyboard would be nowhere.
      status.current?.focus()
    }
    return ok
  }

  const editor = typeof currentEditor === 'object' ? currentEditor?.id : currentEditor
  const isHeld = documentIsLocked && editor !== undefined && editor !== user?.id
  const isOutdated = Boolean(data && saved?.updatedAt && data.updatedAt > String(saved.updatedAt))
  const stage = data?.stage ?? 'writing'
  const canAct = hasSavePermission && !isTrashed && !isHeld && !isOutdated && (data || !id)
  return (
    <section className={styles.part} aria-labelledby={title} data-part="workflow">
      <h3 id={title}>{t(WORDS.title)}</h3>
      {failed && <p role="alert">{t(WORDS.notRead)}</p>}
      {data && (
        <p className={styles.badges}>
          <Badge of={stage}>{t(WORKFLOW_NAMES[stage])}</Badge>
          <span>{t(data.isPublished ? WORDS.published : WORDS.notPublished)}</span>
        </p>
      )}
      {data?.hasChanges && <p>{t(WORDS.hasChanges)}</p>}
      {data?.last && <p>{t(requestLine(data.last, momentIn(data.last.at, locale)))}</p>}
      {data?.last?.comment && <blockquote className={styles.quote}>{data.last.comment}</blockquote>}
      <p role="alert" className={styles.wrong}>
        {isOutdated ? t(WORDS.newer) : ''}
      </p>
      {canAct && <StageActions stage={stage} decides={data?.decides ?? false} t={t} go={go} />}
      <p role="status" ref={status} tabIndex={-1} className={styles.said}>
        {said}
      </p>
    </section>
  )
}
