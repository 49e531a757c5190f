import { optionsOf } from '@/lib/artwork/cuts'
import { drawArtwork } from '@/lib/artwork/draw'
import { svgAddress } from '@/lib/artwork/file'
import type { ArtworkProps } from './Artwork'
import { ArtworkImage } from './ArtworkImage'

/**
 * The cloth in one element, drawn where it is shown: a list that changes with each letter, or goes to a printer, waits for
 * no file.
 */
export const ArtworkData = ({ look, seed, ...box }: ArtworkProps) => (
  <ArtworkImage {...box} src={svgAddress(drawArtwork(seed, look, optionsOf(box.cut, look)))} loading="eager" />
)
