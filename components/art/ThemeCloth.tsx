import type { Look } from '@/lib/lists'
import { Artwork, type ArtworkProps } from './Artwork'

/** The motif by which each theme is known, whatever its slug. */
const MOTIF: Record<Look, string> = {
  'citizens-city': 'arches',
  'climate-neutrality': 'leaves',
  'industrial-modernisation': 'sheds',
  region: 'islands',
}

type ThemeClothProps = { theme: { slug: string; look: Look } } & Pick<
  ArtworkProps,
  'width' | 'height' | 'tile' | 'className'
>

/** A theme's own cloth: the same motif and colours wherever the theme is shown. */
export const ThemeCloth = ({ theme: { slug, look }, ...cut }: ThemeClothProps) => (
  <Artwork seed={`${slug}-cloth`} look={look} motif={MOTIF[look]} colourway={0} {...cut} />
)
