'use client'
import { useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { Workflow } from '@/lib/lists'

/**
 * Saves the form as a draft, as Payload's own button does, and takes the document to another stage with it, so that
 * nothing that was written is left behind.
 *
 * @returns a function whose answer is true when it was saved; Payload has said why when it was not
 */
export function useStage(): (workflow: Workflow, comment: string) => Promise<boolean> {
  const { id, collectionSlug, setUnpublishedVersionCount } = useDocumentInfo()
  const { submit } = useForm()
  const { code } = useLocale()

  return useCallback(
    async (workflow, comment) => {
      const address = `/api/${collectionSlug}${id ? `/${id}` : ''}`
      const saved = await submit({
        action: `${address}?locale=${code}&depth=0&fallback-locale=null&draft=true`,
        method: id ? 'PATCH' : 'POST',
        overrides: { _status: 'draft', workflow, comment },
        skipValidation: true,
      })
      const ok = Boolean(saved && saved.res.status < 400)
      if (ok) setUnpublishedVersionCount((count) => count + 1)
      return ok
    },
    [submit, collectionSlug, id, code, setUnpublishedVersionCount],
  )
}
