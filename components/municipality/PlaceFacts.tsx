import { useFormatter, useTranslations } from 'next-intl'
import { FactRow } from '@/components/ui/FactRow'
import { TextSpan } from '@/components/ui/TextSpan'
import { WebsiteLink } from '@/components/ui/WebsiteLink'
import type { PlaceView } from '@/lib/view'

/** The municipality in ruled rows; a row without a figure is left out. */
export const PlaceFacts = ({ place }: { place: PlaceView }) => {
  const t = useTranslations('municipality')
  const format = useFormatter()
  const { population, landAreaKm2, website } = place
  return (
    <section aria-label={t('facts')}>
      <dl className="grid gap-x-gap sm:grid-cols-2 lg:grid-cols-5">
        {population && (
          <FactRow term={t('population')}>
            <span className="block font-display text-feature font-bold">{format.number(population.value)}</span>
            <span className="text-small font-normal">{t('populationAt', { year: String(population.year) })}</span>
          </FactRow>
        )}
        {landAreaKm2 !== undefined && (
          <FactRow term={t('landArea')}>
            <span className="font-display text-feature font-bold">
              {format.number(landAreaKm2, { maximumFractionDigits: 0 })}
              {'\u00a0km²'}
            </span>
          </FactRow>
        )}
        <FactRow term={t('languages')}>
          <TextSpan of={place.languages} />
        </FactRow>
        <FactRow term={t('kind')}>{t(`kinds.${place.kind}`)}</FactRow>
        {website && (
          <FactRow term={t('website')}>
            <WebsiteLink href={website} />
          </FactRow>
        )}
      </dl>
    </section>
  )
}
