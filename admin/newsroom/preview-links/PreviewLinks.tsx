'use client'
import { useTranslation } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { Said } from '@/admin/forms/Said'
import { type Answer, ask } from '@/admin/forms/ask'
import { languageOf } from '@/admin/language'
import type { PreviewLinksData } from '@/collections/newsroom/preview-links'
import { FAILED } from '@/collections/respond-words'
import styles from '../part.module.css'
import { usePart } from '../use-part'
import { MakeLink } from './MakeLink'
import { OneLink } from './OneLink'
import { WORDS } from './preview-link-words'

/** Beside the form: links by which people without an account see this draft. */
export function PreviewLinks() {
  const language = languageOf(useTranslation().i18n)
  const { t } = language
  const { data, failed, reload, address } = usePart<PreviewLinksData>('preview-links')
  const [answer, setAnswer] = useState<Answer>()
  const [isBusy, setBusy] = useState(false)
  const said = useRef<HTMLParagraphElement>(null)
  const title = useId()

  const act = async (action: string, input: object) => {
    setBusy(true)
    const given = await ask(`${address}/${action}`, { input, failed: t(FAILED) })
    setAnswer(given)
    setBusy(false)
    reload()
    // The button that was pressed may be gone then, and the keyboard would be nowhere.
    if (given.ok) said.current?.focus()
  }
  const copy = async (link: string) => {
    const ok = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    )
    setAnswer({ ok, message: t(ok ? WORDS.copied : WORDS.notCopied) })
  }

  if (!address || (data && !data.mayShare)) return null
  return (
    <section className={styles.part} aria-labelledby={title} data-part="preview-links">
      <h3 id={title}>{t(WORDS.title)}</h3>
      {failed && <p role="alert">{t(WORDS.notRead)}</p>}
      <p>{t(data && !data.hasPage ? WORDS.noPage : WORDS.hint)}</p>
      {data?.hasPage && (
        <MakeLink language={language} isBusy={isBusy} make={(days) => void act('preview-links', { days })} />
      )}
      <Said answer={answer} ref={said} />
      <ul className={styles.lines}>
        {data?.links.map((link) => (
          <OneLink
            key={link.id}
            {...{ link, language, isBusy }}
            copy={(shown) => void copy(shown)}
            revoke={() => void act('revoke-preview-link', { link: link.id })}
          />
        ))}
      </ul>
    </section>
  )
}
