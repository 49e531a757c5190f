'use client'
import { Button, useFormProcessing } from '@payloadcms/ui'
import type { Language } from '@/admin/language'
import type { Workflow } from '@/lib/lists'
import { StageForm } from './StageForm'
import { WORDS } from './workflow-words'

type Props = {
  stage: Workflow
  decides: boolean
  t: Language['t']
  go: (to: Workflow, comment: string) => Promise<boolean>
}

/** What one can do with the document as it stands: ask, take back, decide. */
export function StageActions({ stage, decides, t, go }: Props) {
  const isBusy = useFormProcessing()
  if (stage !== 'in-review') {
    return (
      <StageForm
        key="ask"
        label={t(WORDS.note)}
        hint={t(WORDS.noteHint)}
        button={t(stage === 'writing' ? WORDS.ask : WORDS.askAgain)}
        isMain={!decides}
        onSend={(comment) => go('in-review', comment)}
      />
    )
  }
  return (
    <>
      {decides && (
        <StageForm
          key="request"
          label={t(WORDS.what)}
          hint={t(WORDS.whatHint)}
          button={t(WORDS.request)}
          missing={t(WORDS.whatMissing)}
          onSend={(comment) => go('changes-requested', comment)}
        />
      )}
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        disabled={isBusy}
        onClick={() => void go('writing', '')}
      >
        {t(WORDS.takeBack)}
      </Button>
    </>
  )
}
