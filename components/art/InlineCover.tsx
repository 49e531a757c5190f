import type { CaseCard } from '@/lib/view'
import { Artwork } from './Artwork'
import { Photograph } from './Photograph'

const CUTS = { card: 'card', poster: 'poster', sheet: 'feature' } as const

type InlineCoverProps = { case: CaseCard; size: keyof typeof CUTS }

/** A case's cover whose cloth is drawn in the page: because it opens it, is printed, or changes with each letter typed. */
export const InlineCover = ({ case: { picture, theme, slug }, size }: InlineCoverProps) =>
  picture ? <Photograph of={picture} size={size} /> : <Artwork cut={CUTS[size]} look={theme.look} seed={slug} />
