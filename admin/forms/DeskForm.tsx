'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { Said } from './Said'
import type { Answer } from './ask'
import { isChanged, markWrong } from './form-fields'
import { useDesk } from './use-desk'

type Props = {
  isMain?: boolean
  address: string
  input?: object
  button: string
  labelledBy: string
  failed: string
  /** Gets what the endpoint sent with its answer. */
  onDone?: (answer: Answer) => void
  children: ReactNode
}

/** A form that does one thing with the enquiry. What was typed stays until it is done. */
export function DeskForm({ address, input, button, isMain, labelledBy, failed, onDone, children }: Props) {
  const { act, answer, isBusy } = useDesk(failed)
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (form.current && isChanged(form.current)) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sent = event.currentTarget
    const given = await act(address, { ...input, ...Object.fromEntries(new FormData(sent)) })
    const { ok, field } = given
    if (ok) sent.reset()
    if (ok) onDone?.(given)
    markWrong(sent, field)
  }

  return (
    <form ref={form} onSubmit={(event) => void send(event)} aria-labelledby={labelledBy} noValidate>
      {children}
      <Button type="submit" buttonStyle={isMain ? 'primary' : 'secondary'} margin={false} disabled={isBusy}>
        {button}
      </Button>
      <Said answer={answer} />
    </form>
  )
}
