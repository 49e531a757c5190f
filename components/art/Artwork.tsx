import { type Cut, optionsOf } from '@/lib/artwork/cuts'
import { drawArtwork } from '@/lib/artwork/draw'
import type { Look } from '@/lib/lists'

export type ArtworkProps = { cut: Cut; look: Look; seed: string; className?: string }

/**
 * Printed cloth cut to fill its box, drawn in the page: for what opens a page or is printed. Decoration: the words
 * beside it name what it stands for.
 */
export const Artwork = ({ cut, look, seed, className = 'size-full' }: ArtworkProps) => {
  const { width, height, paths } = drawArtwork(seed, look, optionsOf(cut, look))
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      shapeRendering="geometricPrecision"
      aria-hidden="true"
      focusable="false"
      className={className}
    >
      {paths.map(({ fill, d }, index) => (
        <path key={index} fill={fill} d={d} />
      ))}
    </svg>
  )
}
