import type { CaseCard } from '@/lib/view'
import { Artwork } from './Artwork'
import { ArtworkData } from './ArtworkData'
import { Photograph } from './Photograph'

type InlineCoverProps = { case: CaseCard; size: 'poster' | 'sheet' }

/** A case's cover whose cloth comes with the page that it opens, or with the sheet that is printed. */
export const InlineCover = ({ case: { picture, theme, slug }, size }: InlineCoverProps) => {
  if (picture) return <Photograph of={picture} size={size} />
  // A cover has up to sixty elements, and a sheet up to a hundred cases.
  if (size === 'sheet') return <ArtworkData cut="feature" look={theme.look} seed={slug} />
  return <Artwork cut="poster" look={theme.look} seed={slug} />
}
