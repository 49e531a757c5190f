import { useEffect, useState } from 'react'

/** True once something has lasted for so many milliseconds. */
export function useAfter(lasts: boolean, delay: number): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!lasts) return
    const timer = setTimeout(setLate, delay, true)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [lasts, delay])
  return lasts && late
}
