import { useEffect, useState } from 'react'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import { cleanText } from '@/lib/enquiries/clean'

/** `limit` is a sentence; in the others `{count}` stands for the number. */
export type CountCopy = { locale: string; limit: string; left: string; over: string }

type CharacterCountProps = {
  /** The id of the field. */
  field: string
  max: number
  /** The id of the sentence with the limit; where there is none, nothing is shown while the text is short. */
  limitId: string | undefined
  copy: CountCopy
}

/** What is left when a screen reader is told, and a short field begins to show it. */
const NEAR = { spoken: 0.1, shown: 0.2 }

/** How long someone pauses before they are told, in milliseconds: not with each key. */
const PAUSE = 1000

/** The length of what is in the field, as the rules count it; unknown until JavaScript runs. */
function useLength(field: string): number | undefined {
  const [length, setLength] = useState<number>()
  useEffect(() => {
    const input = document.getElementById(field) as HTMLInputElement | HTMLTextAreaElement | null
    const count = () => input && setLength(cleanText(input.value).length)
    // The browser may have put back what was typed before.
    count()
    input?.addEventListener('input', count)
    return () => input?.removeEventListener('input', count)
  }, [field])
  return length
}

/** A sentence as it was a pause ago. */
function useLate(sentence: string): string {
  const [late, setLate] = useState('')
  useEffect(() => {
    const timer = setTimeout(setLate, PAUSE, sentence)
    return () => clearTimeout(timer)
  }, [sentence])
  return late
}

/**
 * How many characters are left, or too many. Seen at once; said after a pause of typing, and only near the limit
 * (character count of the GOV.UK Design System).
 */
export const CharacterCount = ({ field, max, limitId, copy }: CharacterCountProps) => {
  const length = useLength(field)
  const left = max - (length ?? 0)
  const count = Math.abs(left).toLocaleString(copy.locale)
  const sentence = (left < 0 ? copy.over : copy.left).replace('{count}', count)
  const spoken = useLate(left <= max * NEAR.spoken ? sentence : '')
  const isShown = length !== undefined && (limitId !== undefined || left <= max * NEAR.shown)
  return (
    <>
      {limitId && (
        <p id={limitId} className={isShown ? 'sr-only' : 'mt-1 text-small text-soft'}>
          {copy.limit}
        </p>
      )}
      {isShown && (
        <p aria-hidden className={`mt-1 text-small ${left < 0 ? 'font-strong text-danger' : 'text-soft'}`}>
          {sentence}
        </p>
      )}
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
    </>
  )
}
