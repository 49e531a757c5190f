import { useTranslations } from 'next-intl'
import { PictureCredit } from '@/components/art/PictureCredit'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { Picture } from '@/lib/view'
import { AddressInText } from './AddressInText'

type PageFootProps = { address: string; picture?: Picture | undefined; page: number }

/** The foot of a case's page: where to read on, whose the picture is, and the number that the cover names. */
export const PageFoot = ({ address, picture, page }: PageFootProps) => {
  const t = useTranslations()
  return (
    <div className="mt-auto flex items-end justify-between gap-6 border-t-2 border-rule pt-2 text-small leading-normal">
      <div className="min-w-0">
        <p>
          {t('sheet.readOn')} <AddressInText of={address} />
        </p>
        <PictureCredit of={picture} className="text-soft" />
      </div>
      <p className="font-semibold tabular-nums">
        <VisuallyHidden>{t('sheet.page')} </VisuallyHidden>
        {page}
      </p>
    </div>
  )
}
