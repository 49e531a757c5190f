import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import { RETENTION_MONTHS } from '@/lib/enquiries/retention'

/** Who stores the enquiry, why and for how long (GDPR article 13). No tick box: the legal basis is not consent. */
export const DataNotice = ({ council }: { council: string }) => {
  const t = useTranslations('join')
  return (
    <p>
      {t('notice', { council, months: RETENTION_MONTHS })} <Link href="/privacy">{t('privacy')}</Link>
    </p>
  )
}
