'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ImportSummary } from '@/collections/case-files/imports'
import { FAILED } from '@/collections/respond-words'
import { type Answer, ask } from '../forms/ask'
import { Said } from '../forms/Said'
import { languageOf } from '../language'
import { API } from './addresses'
import { Outcome } from './Outcome'
import { Planned } from './Planned'
import { IMPORT_WORDS } from './import-words'

/** How often a running import is looked at, in milliseconds. */
const EVERY = 2_000

/** What a file without problems would change, the button that does it, and how it goes. */
export function Checked({ first }: { first: ImportSummary }) {
  const { t } = languageOf(useTranslation().i18n)
  const [shown, setShown] = useState(first)
  const [answer, setAnswer] = useState<Answer>()
  const [isBusy, setBusy] = useState(false)
  const [isLost, setLost] = useState(false)
  const { id, status, counts } = shown
  const all = counts.created + counts.changed

  const load = async (page: number) => {
    const response = await fetch(`${API}/import/${id}?page=${page}`).catch(() => undefined)
    setLost(!response?.ok)
    if (response?.ok) setShown((await response.json()) as ImportSummary)
  }

  useEffect(() => {
    if (status !== 'running') return
    const timer = setInterval(() => void load(shown.page), EVERY)
    return () => clearInterval(timer)
  })

  const start = async () => {
    setBusy(true)
    setAnswer(await ask(`${API}/import/${id}/start`, { failed: t(FAILED) }))
    await load(shown.page)
    setBusy(false)
  }

  const said = t(IMPORT_WORDS.counts)
    .replace('{created}', String(counts.created))
    .replace('{changed}', String(counts.changed))
    .replace('{same}', String(counts.same))
  return (
    <section aria-labelledby="import-checked">
      <h2 id="import-checked">{t(IMPORT_WORDS.noProblems)}</h2>
      <p>{said}</p>
      {all === 0 && <p>{t(IMPORT_WORDS.nothing)}</p>}
      {status === 'checked' && all > 0 && (
        <Button margin={false} disabled={isBusy} onClick={() => void start()}>
          {t(IMPORT_WORDS.import)}
        </Button>
      )}
      <Said answer={status === 'done' || status === 'undone' ? undefined : answer} />
      {isLost && <p role="alert">{t(IMPORT_WORDS.notRead)}</p>}
      <Outcome of={shown} />
      {all > 0 && <Planned of={shown} onPage={(page) => void load(page)} />}
    </section>
  )
}
