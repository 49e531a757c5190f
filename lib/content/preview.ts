import { cookies, draftMode, headers } from 'next/headers'
import { cache } from 'react'
import type { User } from '@/collections/payload-types'
import { PREVIEW_COOKIE, readPreviewToken } from '@/lib/preview-link'
import { type AddressedCollection, hasAddress } from '@/lib/paths'
import { getReader } from './reader'

/** A link that shows one draft to whoever has it. */
export type PreviewLink = { collection: AddressedCollection; document: string; expiresAt: string }

/** Who is looking at drafts: staff at all of them, someone with a link at one, or nobody any more. */
export type Preview = { by: 'staff'; user: User } | { by: 'link'; link: PreviewLink } | { by: 'nobody' }

/**
 * The link whose token this is. Undefined without a word why: forged, revoked and expired look alike.
 *
 * @throws what the database throws
 */
export async function findPreviewLink(token: string | undefined): Promise<PreviewLink | undefined> {
  const id = readPreviewToken(token)
  if (!id) return undefined
  const reader = await getReader()
  const found = await reader.findByID({ collection: 'preview-links', id, depth: 0, disableErrors: true })
  if (!found || !hasAddress(found.collection) || Date.parse(found.expiresAt) <= Date.now()) return undefined
  return { collection: found.collection, document: found.document, expiresAt: found.expiresAt }
}

/**
 * Who is previewing in this request, or undefined when it is an ordinary visit. Draft mode's cookie alone shows
 * nothing: who signed out, was disabled, or whose link ended sees what everyone sees.
 */
export const getPreview = cache(async (): Promise<Preview | undefined> => {
  if (!(await draftMode()).isEnabled) return undefined
  const reader = await getReader()
  const { user } = await reader.auth({ headers: await headers() })
  if (user?.collection === 'users') return { by: 'staff', user: user as User }
  const link = await findPreviewLink((await cookies()).get(PREVIEW_COOKIE)?.value)
  return link ? { by: 'link', link } : { by: 'nobody' }
})
