import { sizeOf } from '@/lib/artwork/cuts'
import type { ArtworkProps } from './Artwork'

/** Printed cloth as a picture that fills its box. Decoration: the words beside it name what it stands for. */
export const ArtworkImage = ({ src, cut, className = 'size-full' }: ArtworkProps & { src: string }) => (
  // next/image does nothing for a drawing.
  // eslint-disable-next-line @next/next/no-img-element
  <img src={src} {...sizeOf(cut)} alt="" loading="lazy" decoding="async" className={`object-cover ${className}`} />
)
