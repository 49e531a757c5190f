import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from './Breadcrumbs'

type PosterProps = {
  crumbs: Crumb[]
  title: ReactNode
  /** What stands under the title: a lede, other names. */
  children: ReactNode
  /** The right half: a PosterPicture or a map. */
  picture: ReactNode
  ground?: keyof typeof GROUNDS
}

const GROUNDS = { look: 'bg-look-block text-look-on', sea: 'bg-sea text-on-sea' } as const
const COLUMNS = {
  look: 'lg:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)]',
  sea: 'lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]',
} as const

/** A page's opening: a block of colour with the title, edge to edge, and a picture beside it. */
export const Poster = ({ crumbs, title, children, picture, ground = 'look' }: PosterProps) => (
  <header className={`@container ${GROUNDS[ground]} print:bg-transparent print:text-ink [&_a]:text-inherit`}>
    <div className={`grid grid-cols-1 ${COLUMNS[ground]}`}>
      <div className="flex flex-col gap-6 px-gutter pt-5 pb-[clamp(2rem,5vw,4.5rem)] lg:pr-[clamp(1rem,5vw,5rem)] lg:pl-edge">
        <Breadcrumbs crumbs={crumbs} />
        <h1 className="mt-auto pt-[clamp(1.5rem,5vw,5rem)] text-[clamp(2.25rem,1.4rem+3.4vw,4.5rem)] max-sm:text-[1.875rem] print:pt-0 print:text-h2">
          {title}
        </h1>
        {children}
      </div>
      {picture}
    </div>
  </header>
)

/** The cloth or photograph of a poster: beside the text on wide windows, a band above it on narrow ones. */
export const PosterPicture = ({ children }: { children: ReactNode }) => (
  <div className="relative order-first aspect-2/1 overflow-hidden lg:order-none lg:aspect-auto lg:min-h-[clamp(20rem,42vw,36rem)] print:hidden [&>*]:absolute [&>*]:inset-0 [&>*]:size-full">
    {children}
  </div>
)
