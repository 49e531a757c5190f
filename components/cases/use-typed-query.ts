import { useSearchParams } from 'next/navigation'
import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { enter, isNewest, newestAddress } from './use-address'

/** How long someone must pause before their words are looked for, in milliseconds. */
const PAUSE = 150

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The newest address with other words in it, on the first page. */
function addressFor(q: string): string {
  const { pathname, searchParams } = newestAddress()
  const others = [...searchParams].filter(([name]) => name !== 'q' && name !== 'page')
  const query = new URLSearchParams([...(q ? [['q', q]] : []), ...others])
  return query.size > 0 ? `${pathname}?${query}` : pathname
}

/** The words in the search field, and the address that follows them. One stretch of typing is one step back. */
export function useTypedQuery() {
  const query = useSearchParams()
  const initial = query.get('q') ?? ''
  const [text, setText] = useState(initial)
  const asked = useRef(oneLine(initial))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const goesOn = useRef(false)

  const askFor = (words: string) => {
    clearTimeout(timer.current)
    const q = oneLine(words)
    if (q === asked.current) return
    asked.current = q
    enter(addressFor(q), goesOn.current ? 'replace' : 'push')
    goesOn.current = true
  }
  // The address changed in another way, by a link or the way back: the field follows it. What
  // arrives late must not take away what was typed since.
  useEffect(() => {
    const q = oneLine(query.get('q') ?? '')
    if (!isNewest(query) || q === asked.current) return
    clearTimeout(timer.current)
    goesOn.current = false
    asked.current = q
    setText(q)
  }, [query])

  const field = {
    value: text,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      setText(target.value)
      clearTimeout(timer.current)
      timer.current = setTimeout(askFor, PAUSE, target.value)
    },
    onBlur: () => {
      goesOn.current = false
    },
  }
  return { field, submit: () => askFor(text) }
}
