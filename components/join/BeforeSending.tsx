import { useTranslations } from 'next-intl'
import { PURPOSES, type Purpose } from '@/lib/lists'
import { ByPurpose } from './ByPurpose'
import { DataNotice } from './DataNotice'

/** What happens with the message and when an answer comes, then who stores it and for how long. */
export const BeforeSending = ({ council }: { council: string }) => {
  const t = useTranslations('join.next')
  const sentences = Object.fromEntries(PURPOSES.map((purpose) => [purpose, t(purpose)])) as Record<Purpose, string>
  return (
    <div className="grid w-full grid-cols-1 gap-3 border-t-2 border-rule pt-4 text-small">
      <p>
        <ByPurpose sentences={sentences} />
      </p>
      <DataNotice council={council} />
    </div>
  )
}
