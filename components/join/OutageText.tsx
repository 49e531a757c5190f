import type { ComponentProps, ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import type { Outage } from '@/lib/enquiries/outcome'
import type { JoinFormCopy } from './copy'

type OutageTextProps = {
  outage: Outage
  copy: JoinFormCopy
  /** What a button needs that sends the form again. */
  button: ComponentProps<'button'>
  mailInstead: ReactNode
}

/** "in 12 minutes", rounded up so that the next try is not too early. */
const inMinutes = (seconds: number, locale: string) =>
  new Intl.RelativeTimeFormat(locale).format(Math.max(1, Math.ceil(seconds / 60)), 'minute')

/** Why a faultless enquiry did not get through, and what can be done now. */
export const OutageText = ({ outage, copy, button, mailInstead }: OutageTextProps) => {
  if (outage.kind === 'too-many') {
    return (
      <div className="grid grid-cols-1 gap-3">
        <p>{copy.outages[outage.kind].replace('{when}', inMinutes(outage.retryAfter, copy.locale))}</p>
        {mailInstead}
      </div>
    )
  }
  return (
    <div className="grid grid-cols-1 justify-items-start gap-3">
      <p>{copy.outages[outage.kind]}</p>
      <Button {...button} className="my-1">
        {copy.tryAgain}
      </Button>
      {mailInstead}
      {outage.code && (
        <p className="text-small text-soft">
          {copy.code} {outage.code}
        </p>
      )}
    </div>
  )
}
