import { drawArtwork } from '@/lib/artwork'
import type { Look } from '@/lib/lists'

export type ArtworkProps = {
  seed: string
  look: Look
  width?: number
  height?: number
  tile?: number
  motif?: string
  colourway?: number
  className?: string
}

/** Printed cloth cut to fill its box. Decoration: the words beside it name what it stands for. */
export const Artwork = ({ seed, look, className = 'size-full', ...options }: ArtworkProps) => {
  const { width, height, paths } = drawArtwork(seed, look, options)
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
