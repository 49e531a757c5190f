import type { ComponentProps } from 'react'
import { type Tone, buttonLook } from './button-look'

/** A button, 52 px high. It submits unless `type` says otherwise, as in HTML. */
export const Button = ({ tone = 'ink', className = '', ...props }: ComponentProps<'button'> & { tone?: Tone }) => (
  <button {...props} className={buttonLook(tone, className)} />
)
