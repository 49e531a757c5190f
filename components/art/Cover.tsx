import type { CaseCard } from '@/lib/view'
import { ArtworkFile } from './ArtworkFile'
import { Photograph } from './Photograph'

type CoverProps = { case: CaseCard; size: 'card' | 'feature' }

/** A case's picture in a list, or the cloth that belongs to its slug. Fills its box. */
export const Cover = ({ case: { picture, theme, slug }, size }: CoverProps) =>
  picture ? <Photograph of={picture} size={size} /> : <ArtworkFile cut={size} look={theme.look} seed={slug} />
