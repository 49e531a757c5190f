import { optionsOf } from '@/lib/artwork/cuts'
import { drawArtwork } from '@/lib/artwork/draw'
import { svgAddress } from '@/lib/artwork/file'
import type { ArtworkProps } from './Artwork'
import { ArtworkImage } from './ArtworkImage'

/** The cloth in one element, drawn where it is shown: a list that changes with each letter waits for no file. */
export const ArtworkData = (cloth: ArtworkProps) => {
  const { cut, look, seed } = cloth
  return <ArtworkImage {...cloth} src={svgAddress(drawArtwork(seed, look, optionsOf(cut, look)))} />
}
