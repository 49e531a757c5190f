import { useTranslations } from 'next-intl'
import { HashLink } from '@/components/ui/HashLink'
import { InlineText } from '@/components/ui/InlineText'
import type { Section } from './sections'

/** Shorter pages are read faster than their contents. */
const ENOUGH = 5

/** Links to the sections of a long page. */
export const Contents = ({ sections }: { sections: Section[] }) => {
  const t = useTranslations('page')
  if (sections.length < ENOUGH) return null
  return (
    <nav aria-labelledby="contents" className="max-lg:mb-10 print:hidden">
      <p id="contents" className="border-t-4 border-rule pt-3 pb-2 font-strong">
        {t('contents')}
      </p>
      <ul className="border-b-2 border-rule text-small">
        {sections.map(({ id, lang, words }) => (
          <li key={id} lang={lang} className="border-t-2 border-rule">
            <HashLink to={id} className="flex min-h-11 items-center py-2 leading-snug">
              <span>
                <InlineText of={words} />
              </span>
            </HashLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
