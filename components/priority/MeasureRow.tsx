import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SourceLine } from '@/components/ui/SourceLine'
import type { WebLink } from '@/lib/view'

type MeasureRowProps = {
  point: string
  year: number | undefined
  source: WebLink | undefined
  note?: string
  children: ReactNode
}

/** One moment on the way to the goal; the year belongs to its name, so that a phone needs two columns only. */
export const MeasureRow = ({ point, year, source, note, children }: MeasureRowProps) => {
  const t = useTranslations('priority')
  return (
    <tr className="border-t-2 border-rule align-baseline">
      <th scope="row" className="w-2/5 py-4 pr-gap text-left font-semibold">
        {point} <span className="block font-normal text-soft tabular-nums">{year ?? t('unknownYear')}</span>
      </th>
      <td className="py-4">
        <span className="font-display text-h3 font-bold">{children}</span>
        {note && <span className="block text-small">{note}</span>}
        <SourceLine source={source} />
      </td>
    </tr>
  )
}
