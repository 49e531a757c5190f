import { artworkPath } from '@/lib/artwork/address'
import type { ArtworkProps } from './Artwork'
import { ArtworkImage } from './ArtworkImage'

/**
 * The cloth as a file of its own, fetched when it comes near: for the many further down a page. In the page each would
 * be there twice, as markup and in the data for hydration.
 */
export const ArtworkFile = ({ look, seed, ...box }: ArtworkProps) => (
  <ArtworkImage {...box} src={artworkPath(box.cut, look, seed)} loading="lazy" />
)
