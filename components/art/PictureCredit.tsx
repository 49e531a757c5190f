import { useTranslations } from 'next-intl'
import type { Picture } from '@/lib/view'

/** Who made the picture, and under which licence where that asks to be named; nothing when neither is known. */
export const PictureCredit = ({ of, className }: { of: Picture | undefined; className: string }) => {
  const t = useTranslations('case')
  if (!of?.credit && !of?.licence) return null
  return (
    <p className={className}>
      {of.credit && t('picture', { credit: of.credit })}
      {of.credit && of.licence && ' · '}
      {of.licence && (
        <>
          {t('licence')}{' '}
          <a href={of.licence.href} rel="license noopener external" className="text-inherit">
            {of.licence.name}
          </a>
        </>
      )}
    </p>
  )
}
