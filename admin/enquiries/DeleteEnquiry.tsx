'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { LIST } from './addresses'
import { ask } from '../forms/ask'
import styles from '../admin.module.css'

/** Deletes the enquiry at `address` and goes back to the list. */
export function DeleteEnquiry({ address, button, failed }: { address: string; button: string; failed: string }) {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)

  const erase = async () => {
    setBusy(true)
    const { ok, message } = await ask(address, { method: 'DELETE', failed })
    if (!ok) {
      toast.error(message)
      return setBusy(false)
    }
    toast.success(message)
    router.push(LIST)
    router.refresh()
  }

  return (
    <Button
      buttonStyle="secondary"
      className={styles.danger}
      margin={false}
      disabled={isBusy}
      onClick={() => void erase()}
    >
      {button}
    </Button>
  )
}
