'use client'
import { useForm, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * After a publish that was refused Payload takes the form as unchanged, lets one leave without a warning and save
 * nothing. The text is still unsaved.
 *
 * @param onEnd what to do when a save has come to its end, well or not
 */
export function useKeptText(onEnd: () => void): void {
  const { setModified } = useForm()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const hasFailed = useFormSubmitted()
  const before = useRef({ isModified, isProcessing })

  useEffect(() => {
    const { isProcessing: wasProcessing, isModified: wasModified } = before.current
    if (wasProcessing && !isProcessing) {
      if (hasFailed && wasModified) setModified(true)
      onEnd()
    }
    before.current = { isProcessing, isModified: isProcessing ? wasModified : isModified }
  }, [isProcessing, isModified, hasFailed, setModified, onEnd])
}
