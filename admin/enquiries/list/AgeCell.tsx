import type { DefaultServerCellComponentProps } from 'payload'
import { languageOf } from '@/admin/language'
import { Ago } from '../Moment'

/** How long an enquiry has been here, in the list. */
export const AgeCell = ({ cellData, i18n }: DefaultServerCellComponentProps) => (
  <Ago iso={String(cellData)} locale={languageOf(i18n).locale} />
)
