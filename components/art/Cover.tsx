import { focusStep } from '@/lib/crops'
import type { CaseCard, Picture } from '@/lib/view'
import { Artwork } from './Artwork'

/** How a cover is cut: `drawn` in units of the cloth, `sizes` as the browser shows it at each width. */
const CUTS = {
  card: { drawn: {}, sizes: '(min-width: 60rem) 25rem, (min-width: 44rem) 50vw, 33vw' },
  feature: { drawn: { width: 640, height: 480, tile: 80 }, sizes: '(min-width: 60rem) 40rem, 100vw' },
  poster: { drawn: { width: 600, height: 600, tile: 100 }, sizes: '(min-width: 60rem) 43vw, 100vw' },
} as const

export type CoverSize = keyof typeof CUTS

/** The point that stays in view, in steps of ten per cent: classes, so that a page needs no style attribute. */
const focusClasses = ({ x, y }: Picture['focus']) => `focus-x-${focusStep(x)} focus-y-${focusStep(y)}`

/**
 * A case's picture, or the cloth drawn from its slug. Fills its box.
 * @param size which cut; posters load at once, the others when they come near
 */
export const Cover = ({ case: shown, size }: { case: CaseCard; size: CoverSize }) => {
  const { picture } = shown
  const { drawn, sizes } = CUTS[size]
  if (!picture) return <Artwork seed={shown.slug} look={shown.theme.look} {...drawn} />
  return (
    <picture>
      {picture.sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      {/* next/image would ask an endpoint for sizes that the upload already made. */}
      <img
        src={picture.src}
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        lang={picture.lang}
        loading={size === 'poster' ? 'eager' : 'lazy'}
        fetchPriority={size === 'poster' ? 'high' : undefined}
        decoding="async"
        className={`size-full object-cover ${focusClasses(picture.focus)}`}
      />
    </picture>
  )
}
