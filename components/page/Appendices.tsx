import { useTranslations } from 'next-intl'
import { SourcedFigures } from '@/components/ui/SourcedFigures'
import type { PageAppendix } from '@/lib/lists'
import type { Figure, Institution } from '@/lib/view'
import { Institutions } from './Institutions'

type AppendicesProps = { appendices: PageAppendix[]; figures: Figure[]; institutions: Institution[] }

/** What the page shows of the site's settings below its text, in the order in which staff put it. */
export const Appendices = ({ appendices, figures, institutions }: AppendicesProps) => {
  const t = useTranslations('page')
  const content = {
    figures: figures.length > 0 && <SourcedFigures figures={figures} />,
    institutions: institutions.length > 0 && <Institutions institutions={institutions} />,
  }
  return appendices.map(
    (name) =>
      content[name] && (
        <section key={name} aria-labelledby={name} className="mt-16">
          <h2 id={name} className="mb-6">
            {t(name)}
          </h2>
          {content[name]}
        </section>
      ),
  )
}
