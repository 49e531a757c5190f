import { Appendices } from '@/components/page/Appendices'
import { Contents } from '@/components/page/Contents'
import { Continued } from '@/components/page/Continued'
import { CouncilAddress } from '@/components/page/CouncilAddress'
import { sectionsOf } from '@/components/page/sections'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { Prose } from '@/components/ui/Prose'
import { TextSpan } from '@/components/ui/TextSpan'
import type { Council, Figure, Institution, PageView } from '@/lib/view'

type TextPageProps = { page: PageView; figures: Figure[]; institutions: Institution[]; council: Council }

/** A page of text: one column, its contents beside it when it is long, and what the settings add below. */
export const TextPage = ({ page, figures, institutions, council }: TextPageProps) => (
  <div className="mx-auto max-w-page px-gutter pt-5 pb-band">
    <Breadcrumbs crumbs={[]} />
    <h1 className="pt-[clamp(1rem,3vw,2.5rem)] max-sm:text-[1.75rem]">
      <TextSpan of={page.title} />
    </h1>
    <p className="mt-5 max-w-measure text-lede text-pretty">
      <TextSpan of={page.lead} />
    </p>
    <div className="mt-[clamp(2rem,4.5vw,4rem)] grid-cols-[minmax(0,1fr)_18rem] items-start gap-[clamp(2.5rem,7vw,7rem)] lg:grid">
      <div className="lg:col-start-2 lg:row-start-1">
        <Contents sections={sectionsOf(page)} />
      </div>
      <div className="lg:col-start-1 lg:row-start-1">
        <Prose of={page.body} />
        <Continued parts={page.continued} />
        <Appendices appendices={page.appendices} figures={figures} institutions={institutions} />
        <CouncilAddress council={council} />
      </div>
    </div>
  </div>
)
