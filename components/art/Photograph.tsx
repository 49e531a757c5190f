import { preload } from 'react-dom'
import { focusStep } from '@/lib/crops'
import type { Picture } from '@/lib/view'

/** How wide a picture is shown in windows of each width. */
const SIZES = {
  card: '(min-width: 60rem) 25rem, (min-width: 44rem) 50vw, (min-width: 24rem) 32vw, 22vw',
  feature: '(min-width: 60rem) 40rem, 100vw',
  poster: '(min-width: 60rem) 43vw, 100vw',
  sheet: '(min-width: 56rem) 53rem, 100vw',
} as const

export type PhotographSize = keyof typeof SIZES

/** The point that stays in view, in steps of ten per cent: classes, so that a page needs no style attribute. */
const focusClasses = ({ x, y }: Picture['focus']) => `focus-x-${focusStep(x)} focus-y-${focusStep(y)}`

/** A poster opens its page: the browser asks for it before it has read so far. */
const askEarly = ({ src, sources: [best] }: Picture, sizes: string) =>
  preload(src, {
    as: 'image',
    fetchPriority: 'high',
    ...(best && { type: best.type, imageSrcSet: best.srcSet, imageSizes: sizes }),
  })

/** An uploaded picture, as small as its place allows. Fills its box; posters load at once, others when they come near. */
export const Photograph = ({ of: picture, size }: { of: Picture; size: PhotographSize }) => {
  const sizes = SIZES[size]
  const opensPage = size === 'poster'
  if (opensPage) askEarly(picture, sizes)
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
        loading={opensPage ? 'eager' : 'lazy'}
        fetchPriority={opensPage ? 'high' : undefined}
        decoding="async"
        className={`size-full object-cover ${focusClasses(picture.focus)}`}
      />
    </picture>
  )
}
