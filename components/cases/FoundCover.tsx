import { ArtworkData } from '@/components/art/ArtworkData'
import { Photograph } from '@/components/art/Photograph'
import type { CaseCard } from '@/lib/view'

/** The cover of a case in a result. */
export const FoundCover = ({ case: { picture, theme, slug } }: { case: CaseCard }) =>
  picture ? <Photograph of={picture} size="card" /> : <ArtworkData cut="card" look={theme.look} seed={slug} />
