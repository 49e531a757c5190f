'use client'
import { useDocumentInfo, useFormFields, useFormModified, useTranslation } from '@payloadcms/ui'
import { languageOf } from '@/admin/language'
import { usePart } from '../use-part'
import { MoveForm } from './MoveForm'
import { MOVE_WORDS } from './move-words'
import styles from './move-cases.module.css'

type Left = { published: number; drafts: number; themes: { id: string; title: string }[] }

/** Beside the form of a theme that is archived or about to be: the cases in it, advice, and how to move them. */
export function LeftCases() {
  const { t } = languageOf(useTranslation().i18n)
  const { hasSavePermission, data: saved } = useDocumentInfo()
  const isModified = useFormModified()
  const archived = useFormFields(([fields]) => Boolean(fields.archived?.value))
  const hasSuccessors = useFormFields(([fields]) => ((fields.successors?.value as unknown[]) ?? []).length > 0)
  const { data, address, reload } = usePart<Left>('left-cases')
  if (!address || !archived || !data) return null

  const isEmpty = data.published + data.drafts === 0
  const counts = t(MOVE_WORDS.left)
    .replace('{published}', String(data.published))
    .replace('{drafts}', String(data.drafts))
  return (
    <section className={styles.part} aria-labelledby="left-cases" data-part="left-cases">
      <h3 id="left-cases">{t(MOVE_WORDS.heading)}</h3>
      <p>{isEmpty ? t(MOVE_WORDS.none) : counts}</p>
      <div role="status">{!isEmpty && !hasSuccessors && <p className={styles.advice}>{t(MOVE_WORDS.advice)}</p>}</div>
      {!isEmpty && hasSavePermission && isModified && <p>{t(MOVE_WORDS.saveFirst)}</p>}
      {hasSavePermission && Boolean(saved?.archived) && !isModified && (
        <MoveForm address={address} themes={data.themes} isEmpty={isEmpty} onMoved={reload} />
      )}
    </section>
  )
}
