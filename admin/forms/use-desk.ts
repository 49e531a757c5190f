'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { type Answer, ask } from './ask'

const SOMEONE_WAS_QUICKER = 409

/** Does things with the enquiry that is shown, says what became of them and shows the enquiry as it is then. */
export function useDesk(failed: string) {
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [isRefreshing, startRefresh] = useTransition()
  const [answer, setAnswer] = useState<Answer>()

  const act = async (address: string, input: object): Promise<Answer> => {
    setAsking(true)
    setAnswer(undefined)
    const given = await ask(address, { input, failed })
    setAsking(false)
    setAnswer(given)
    if (given.ok) toast.success(given.message)
    if (given.ok || given.status === SOMEONE_WAS_QUICKER) startRefresh(() => router.refresh())
    return given
  }

  return { act, answer, isBusy: isAsking || isRefreshing }
}
