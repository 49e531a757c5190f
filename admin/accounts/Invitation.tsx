'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { languageOf } from '@/admin/language'
import { invitationSaid } from '@/collections/accounts/invitation-said'
import { FAILED } from '@/collections/respond-words'
import type { InvitationState } from '@/lib/invitations'
import styles from '../admin.module.css'
import type { Answer } from '../forms/ask'
import { Said } from '../forms/Said'
import { useDesk } from '../forms/use-desk'
import { usePart } from '../newsroom/use-part'
import { HandOver } from './HandOver'
import { AGAIN, INVITATION, UNKNOWN } from './words'

/** On an account whose owner has not signed in yet: how the invitation stands, and another one. */
export function Invitation() {
  const { t } = languageOf(useTranslation().i18n)
  const { data, failed, reload, address } = usePart<Partial<InvitationState>>('invitation')
  const { act, answer, isBusy } = useDesk(t(FAILED))
  const [link, setLink] = useState<string>()
  if (!address || (data && !data.state)) return null

  const inviteAgain = async () => {
    const given: Answer & { link?: string } = await act(`${address}/invite`, {})
    setLink(given.link)
    reload()
  }
  return (
    <section className={styles.invitation} aria-labelledby="invitation" data-part="invitation">
      <h2 id="invitation">{t(INVITATION)}</h2>
      {failed && <p role="alert">{t(UNKNOWN)}</p>}
      {data && <p>{t(invitationSaid(data as InvitationState))}</p>}
      <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={() => void inviteAgain()}>
        {t(AGAIN)}
      </Button>
      <Said answer={answer} />
      {link && <HandOver key={link} link={link} />}
    </section>
  )
}
