import { useTranslations } from 'next-intl'
import { MoreLink } from '@/components/ui/MoreLink'
import { SectionHead } from '@/components/ui/SectionHead'
import type { Figure } from '@/lib/view'
import { FigureList } from './FigureList'

/** The region in a few large numbers; their sources stand on the page that the link leads to. */
export const Figures = ({ figures }: { figures: Figure[] }) => {
  const t = useTranslations('home')
  if (figures.length === 0) return null
  return (
    <section aria-labelledby="figures-heading" className="mx-auto max-w-page px-gutter pb-band">
      <div className="border-t-4 border-rule pt-band">
        <SectionHead id="figures-heading" title={t('figures')}>
          <MoreLink href="/about">{t('about')}</MoreLink>
        </SectionHead>
        <FigureList figures={figures} />
      </div>
    </section>
  )
}
