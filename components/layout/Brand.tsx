import { useTranslations } from 'next-intl'
import { Mark } from './Mark'

/**
 * Mark and name, set on two lines.
 * @param lit class that fills Helsinki's tile on this ground
 */
export const Brand = ({ lit }: { lit: string }) => {
  const t = useTranslations('site')
  return (
    <>
      <Mark lit={lit} />
      <span className="max-w-36 font-display text-[1.1875rem] leading-[1.04] font-bold tracking-[-0.022em] text-balance lg:text-[1.375rem]">
        {t('name')}
      </span>
    </>
  )
}
