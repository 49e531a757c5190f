import { sizeOf } from '@/lib/artwork/cuts'
import type { ArtworkProps } from './Artwork'

type ArtworkImageProps = Pick<ArtworkProps, 'cut' | 'className'> & { src: string; loading: 'lazy' | 'eager' }

/** Printed cloth as a picture that fills its box. Decoration: the words beside it name what it stands for. */
export const ArtworkImage = ({ src, cut, loading, className = 'size-full' }: ArtworkImageProps) => (
  // next/image does nothing for a drawing.
  // eslint-disable-next-line @next/next/no-img-element
  <img src={src} {...sizeOf(cut)} alt="" loading={loading} decoding="async" className={`object-cover ${className}`} />
)
