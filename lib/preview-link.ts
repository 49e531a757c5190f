import { isSigned, sign } from './signature'

const PURPOSE = 'preview link'

/** The cookie by which the browser of someone without an account shows the draft. */
export const PREVIEW_COOKIE = 'preview-link'

/** The address of a stored link, without the host. Nothing secret is stored: the signature is made anew each time. */
export const previewAddress = (id: string): string => `/preview/shared/${id}.${sign(PURPOSE, id)}`

/** The id of the link whose token this is, or undefined when this site did not sign it; never throws. */
export function readPreviewToken(token: string | undefined): string | undefined {
  const [id, signature, more] = (token ?? '').split('.')
  return id && signature && more === undefined && isSigned(PURPOSE, id, signature) ? id : undefined
}
