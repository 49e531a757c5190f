import { useTranslations } from 'next-intl'
import type { WebLink } from '@/lib/view'
import { SafeLink } from './SafeLink'
import { TextSpan } from './TextSpan'

/** Where a number comes from, small under the number. */
export const SourceLine = ({ source }: { source: WebLink | undefined }) => {
  const t = useTranslations('list')
  return (
    source && (
      <span className="mt-1 block text-small font-normal text-soft">
        {t('source')}:{' '}
        <SafeLink href={source.href}>
          <TextSpan of={source.label} />
        </SafeLink>
      </span>
    )
  )
}
