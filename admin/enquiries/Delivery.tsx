import type { EnquiryStep } from '@/collections/payload-types'
import { DELIVERY_NAMES } from '@/collections/enquiries/names'
import { words } from '@/collections/words'
import { isLongAgo } from '@/lib/desk/moments'
import type { Delivery as State } from '@/lib/lists'
import type { Language } from '../language'
import { ActionButtons } from './ActionButtons'
import { Badge } from '../Badge'
import styles from '../admin.module.css'
import { mailProblem } from './mail-problem'

const ATTEMPTS = words('Attempts', 'Yrityksiä', 'Försök')
const SEND_AGAIN = words('Send again', 'Lähetä uudelleen', 'Skicka igen')

/** A mail that waits for longer than this may have been forgotten by the one who sends. */
const LONG = 15 * 60 * 1000

type Props = { step: EnquiryStep; of: State; language: Language; address: string; failed: string }

/** What became of a mail, and a way to send it again when nothing did. */
export function Delivery({ step, of: state, language: { t }, address, failed }: Props) {
  const hasWaited = isLongAgo(step.updatedAt, LONG)
  const canSend = state === 'failed' || (state === 'waiting' && hasWaited)
  const buttons = [{ action: 'send-again', label: t(SEND_AGAIN), input: { step: step.id } }]
  return (
    <>
      <p className={styles.step}>
        <Badge of={state}>{t(DELIVERY_NAMES[state])}</Badge>
        {Boolean(step.attempts) && state !== 'sent' && <span>{`${t(ATTEMPTS)}: ${step.attempts}`}</span>}
        {step.problem && <span>{mailProblem(step.problem, t)}</span>}
      </p>
      <ActionButtons address={address} failed={failed} buttons={canSend ? buttons : []} />
    </>
  )
}
