import { useTranslations } from 'next-intl'
import { FactRow } from '@/components/ui/FactRow'
import { SafeLink } from '@/components/ui/SafeLink'
import { TextSpan } from '@/components/ui/TextSpan'
import type { Organisation } from '@/lib/view'

/** Who is in the case and what each of them is; a link where the organisation has an address. */
export const Organisations = ({ of: organisations }: { of: Organisation[] }) => {
  const t = useTranslations('case')
  if (organisations.length === 0) return null
  return (
    <FactRow term={t('organisations')}>
      <ul className="space-y-1">
        {organisations.map(({ name, kind, url }, index) => (
          <li key={index} className="leading-snug">
            <SafeLink href={url} className="inline-block py-0.5">
              <TextSpan of={name} />
            </SafeLink>{' '}
            <span className="block text-small font-normal text-soft">{t(`kinds.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </FactRow>
  )
}
