import { useTranslations } from 'next-intl'
import { Bolt } from '@/components/home/Bolt'
import type { ThemeCard } from '@/lib/view'

/** The bolts beside this one, to the ends of the window. */
export const OtherThemes = ({ themes }: { themes: ThemeCard[] }) => {
  const t = useTranslations('themePage')
  if (themes.length === 0) return null
  return (
    <section aria-labelledby="other-themes" className="pt-band print:hidden">
      <h2 id="other-themes" className="mx-auto mb-head max-w-page px-gutter">
        {t('others')}
      </h2>
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
