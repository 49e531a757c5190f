import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'

/** Editors see colleagues by name. Looked up once for each page, however many enquiries somebody has. */
const nameOf = cache(async (payload: Payload, id: string): Promise<string | undefined> => {
  const found = await payload.findByID({ collection: 'users', id, select: { name: true }, disableErrors: true })
  return found?.name
})

/** Who handles an enquiry, in the list. */
export const HandlerCell = async ({ cellData, payload }: DefaultServerCellComponentProps) =>
  (cellData && (await nameOf(payload, String(cellData)))) || '–'
