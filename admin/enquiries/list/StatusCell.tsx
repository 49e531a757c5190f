import type { DefaultServerCellComponentProps } from 'payload'
import { STATUS_NAMES } from '@/collections/enquiries/names'
import { languageOf } from '@/admin/language'
import type { EnquiryStatus } from '@/lib/lists'
import { Badge } from '../../Badge'

/** The status of an enquiry in the list. */
export const StatusCell = ({ cellData, i18n }: DefaultServerCellComponentProps) => {
  const status = cellData as EnquiryStatus
  return <Badge of={status}>{languageOf(i18n).t(STATUS_NAMES[status])}</Badge>
}
