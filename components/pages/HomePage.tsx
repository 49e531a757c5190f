import { Call } from '@/components/home/Call'
import { Figures } from '@/components/home/Figures'
import { Hero } from '@/components/home/Hero'
import { Latest } from '@/components/home/Latest'
import { Promises } from '@/components/home/Promises'
import { Themes } from '@/components/home/Themes'
import type { CaseCard, HomeView, PlaceTile, PriorityCard, ThemeCard } from '@/lib/view'

type HomePageProps = {
  home: HomeView
  tiles: PlaceTile[]
  /** Cases that belong to the region as a whole and to no tile. */
  wholeRegionCount: number
  caseCount: number
  themes: ThemeCard[]
  priorities: PriorityCard[]
  /** Newest or chosen cases; the first is shown large. */
  latest: CaseCard[]
}

/** The first page: the map, what the region is good at, what it has promised, what is new, and a call to join. */
export const HomePage = ({ home, tiles, wholeRegionCount, caseCount, themes, priorities, latest }: HomePageProps) => (
  <>
    <Hero home={home} tiles={tiles} wholeRegionCount={wholeRegionCount} />
    <Themes themes={themes} />
    <Promises priorities={priorities} />
    <Latest cases={latest} caseCount={caseCount} />
    <Figures figures={home.figures} />
    <Call home={home} />
  </>
)
