export type { Artwork, ArtworkOptions } from './draw'
export { drawArtwork } from './draw'
export { themeSign } from './sign'
