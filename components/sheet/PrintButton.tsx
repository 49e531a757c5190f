'use client'

import { useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/Button'
import { printWithPictures } from './print'

const never = () => () => {}

/** Opens the browser's print window. Until JavaScript runs, words say how to print without it. */
export const PrintButton = ({ label, otherwise }: { label: string; otherwise: string }) => {
  const isRunning = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  // As high as the button, so that nothing moves when it comes.
  if (!isRunning) return <p className="min-h-13 content-center text-small">{otherwise}</p>
  return (
    <Button type="button" onClick={printWithPictures}>
      {label}
    </Button>
  )
}
