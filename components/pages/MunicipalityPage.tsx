import { useTranslations } from 'next-intl'
import { CaseBand } from '@/components/case/CaseBand'
import { FEW, FewCases } from '@/components/municipality/FewCases'
import { Neighbours } from '@/components/municipality/Neighbours'
import { OtherNames } from '@/components/municipality/OtherNames'
import { PlaceFacts } from '@/components/municipality/PlaceFacts'
import { PlaceMap } from '@/components/municipality/PlaceMap'
import { Poster } from '@/components/ui/Poster'
import { TextSpan } from '@/components/ui/TextSpan'
import { casesHref } from '@/lib/case-filter'
import type { CaseSelection, PlaceTile, PlaceView } from '@/lib/view'

type MunicipalityPageProps = { place: PlaceView; tiles: PlaceTile[]; cases: CaseSelection }

/** One municipality: where it is, what it is, what is tried there, and who is next door. */
export const MunicipalityPage = ({ place, tiles, cases }: MunicipalityPageProps) => {
  const t = useTranslations()
  const allHref = casesHref({ municipality: [place.slug] })
  return (
    <>
      <Poster
        ground="sea"
        crumbs={[{ label: { text: t('municipalities.title') }, href: '/municipalities' }]}
        title={<span className="text-hero">{place.name}</span>}
        picture={
          <div className="px-gutter pb-10 lg:self-center lg:py-12 lg:pr-edge lg:pl-0 print:hidden">
            <PlaceMap tiles={tiles} place={place} />
          </div>
        }
      >
        <OtherNames of={place.names} />
        <p className="max-w-measure text-lede text-pretty">
          <TextSpan of={place.blurb} />
        </p>
      </Poster>
      <div className="mx-auto max-w-page px-gutter py-[clamp(2.5rem,5vw,4.5rem)]">
        <PlaceFacts place={place} />
      </div>
      {cases.total < FEW ? (
        <FewCases cases={cases.cases} />
      ) : (
        <CaseBand title={t('municipality.cases')} of={cases} allHref={allHref} ground="paper" />
      )}
      <Neighbours tiles={place.neighbours} />
    </>
  )
}
