import { toSlug } from '../slug'
import { LOOKS, type Look } from '../lists'
import { type Cut, isCut } from './cuts'

/**
 * Browsers keep a drawn file for a year. Raise it when the drawings change: a test knows the ones that belong to it.
 */
export const EDITION = 1

const ENDING = '.svg'

/** Where a cut can be had as a file of its own. */
export const artworkPath = (cut: Cut, look: Look, seed: string) =>
  `/artwork/${cut}/${look}/${seed}${ENDING}?v=${EDITION}`

type Named = { cut: string; look: string; file: string }

/** What an address of the kind asks for; undefined when it is none of ours. */
export function parseArtworkPath({ cut, look, file }: Named): { cut: Cut; look: Look; seed: string } | undefined {
  const seed = file.slice(0, -ENDING.length)
  const known = LOOKS.find((each) => each === look)
  if (!known || !isCut(cut) || !file.endsWith(ENDING) || seed.length > 200 || toSlug(seed) !== seed) return undefined
  return { cut, look: known, seed }
}
