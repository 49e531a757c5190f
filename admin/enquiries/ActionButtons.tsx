'use client'
import { Button } from '@payloadcms/ui'
import { useRef } from 'react'
import { Said } from '../forms/Said'
import styles from '../admin.module.css'
import { useDesk } from '../forms/use-desk'

export type ActionButton = { action: string; label: string; isMain?: boolean; input?: object }

/** Buttons that each do one thing with the enquiry at `address`. */
export function ActionButtons(props: { address: string; buttons: ActionButton[]; failed: string }) {
  const { act, answer, isBusy } = useDesk(props.failed)
  const said = useRef<HTMLParagraphElement>(null)

  const press = async ({ action, input = {} }: ActionButton) => {
    const { ok } = await act(`${props.address}/${action}`, input)
    // The button that was pressed is gone then, and the keyboard would be nowhere.
    if (ok) said.current?.focus()
  }

  return (
    <div>
      <div className={styles.buttons}>
        {props.buttons.map((button) => (
          <Button
            key={button.action}
            buttonStyle={button.isMain ? 'primary' : 'secondary'}
            margin={false}
            disabled={isBusy}
            onClick={() => void press(button)}
          >
            {button.label}
          </Button>
        ))}
      </div>
      <Said answer={answer} ref={said} />
    </div>
  )
}
