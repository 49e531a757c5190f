'use client'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { DEFAULT_LOCALE } from '@/lib/locales'
import { type English, readEnglish } from './read-english'

/** @returns the English document of the form while another language is shown in it */
export function useEnglish(): English | undefined {
  const { id, collectionSlug, globalSlug, data } = useDocumentInfo()
  const { code } = useLocale()
  const [document, setDocument] = useState<English>()
  const place = globalSlug ? `globals/${globalSlug}` : id && `${collectionSlug}/${id}`
  const address =
    code !== DEFAULT_LOCALE && place
      ? `/api/${place}?locale=${DEFAULT_LOCALE}&depth=0&draft=true&trash=true`
      : undefined
  const version = String(data?.updatedAt)

  useEffect(() => {
    if (!address) return
    let isHere = true
    void readEnglish(address, version).then((found) => isHere && setDocument(found))
    return () => {
      isHere = false
    }
  }, [address, version])

  return address ? document : undefined
}
