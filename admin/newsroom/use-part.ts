'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

/**
 * Reads what a part beside the form shows: GET /api/{collection}/{id}/{name}, anew after every save.
 *
 * @returns `data` is undefined until there is an answer and while the document is new; `failed` says that none came;
 *   `reload` asks again; `address` is that of the document's endpoints
 */
export function usePart<Data>(name: string) {
  const { id, collectionSlug, data: saved } = useDocumentInfo()
  const [data, setData] = useState<Data>()
  const [failed, setFailed] = useState(false)
  const [asked, setAsked] = useState(0)
  const address = id && collectionSlug ? `/api/${collectionSlug}/${id}` : undefined
  const updatedAt = saved?.updatedAt as string | undefined

  useEffect(() => {
    if (!address) return
    const over = new AbortController()
    fetch(`${address}/${name}`, { signal: over.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
      .then((answer: Data) => {
        setData(answer)
        setFailed(false)
      })
      .catch(() => !over.signal.aborted && setFailed(true))
    return () => over.abort()
  }, [address, name, updatedAt, asked])

  const reload = useCallback(() => setAsked((times) => times + 1), [])
  return { data, failed, reload, address }
}
