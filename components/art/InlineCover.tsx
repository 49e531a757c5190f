import type { CaseCard } from '@/lib/view'
import { Artwork } from './Artwork'
import { Photograph } from './Photograph'

const CUTS = { poster: 'poster', sheet: 'feature' } as const

type InlineCoverProps = { case: CaseCard; size: keyof typeof CUTS }

/** A case's cover whose cloth is drawn in the page, which it opens or is printed with. */
export const InlineCover = ({ case: { picture, theme, slug }, size }: InlineCoverProps) =>
  picture ? <Photograph of={picture} size={size} /> : <Artwork cut={CUTS[size]} look={theme.look} seed={slug} />
