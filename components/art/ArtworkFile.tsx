import { artworkPath } from '@/lib/artwork/address'
import { sizeOf } from '@/lib/artwork/cuts'
import type { ArtworkProps } from './Artwork'

/**
 * The same cloth as a file of its own, fetched when it comes near: for the many further down. In the page each would be
 * there twice, as markup and in the data for hydration.
 */
export const ArtworkFile = ({ cut, look, seed, className = 'size-full' }: ArtworkProps) => (
  // next/image does nothing for a drawing.
  // eslint-disable-next-line @next/next/no-img-element
  <img
    src={artworkPath(cut, look, seed)}
    {...sizeOf(cut)}
    alt=""
    loading="lazy"
    decoding="async"
    className={`object-cover ${className}`}
  />
)
