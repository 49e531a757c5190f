import { useTranslations } from 'next-intl'
import { SectionHead } from '@/components/ui/SectionHead'
import type { ThemeCard } from '@/lib/view'
import { Bolt } from './Bolt'

/** The themes as bolts of cloth that touch, from one side of the window to the other. */
export const Themes = ({ themes }: { themes: ThemeCard[] }) => {
  const t = useTranslations('home')
  return (
    <section id="themes" aria-labelledby="themes-heading" className="pt-band">
      <div className="mx-auto max-w-page px-gutter">
        <SectionHead id="themes-heading" title={t('themes', { count: themes.length })}>
          <p className="text-soft">{t('themesLede')}</p>
        </SectionHead>
      </div>
      <ul className="grid auto-cols-fr lg:grid-flow-col">
        {themes.map((theme) => (
          <li key={theme.slug}>
            <Bolt theme={theme} />
          </li>
        ))}
      </ul>
    </section>
  )
}
