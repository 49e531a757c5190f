import type { DefaultServerCellComponentProps } from 'payload'
import { languageOf } from '@/admin/language'
import { invitationSaid } from '@/collections/accounts/invitation-said'
import { readInvitation } from '@/lib/invitations'

/** How the invitation of an account stands, in the list; nothing once its owner has been in. */
export async function InvitedCell({ cellData, rowData, payload, i18n }: DefaultServerCellComponentProps) {
  const found = cellData ? await readInvitation(payload, String(rowData.id)) : undefined
  return found ? languageOf(i18n).t(invitationSaid(found)) : '–'
}
