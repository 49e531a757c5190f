import type { CollectionAfterReadHook } from 'payload'

type WithUrl = { url?: string | null; thumbnailURL?: string | null }

const asPath = (url: string) => {
  const { pathname, search } = new URL(url)
  return pathname + search
}

const withPaths = <Value extends WithUrl>(value: Value): Value => ({
  ...value,
  ...(value.url && URL.canParse(value.url) && { url: asPath(value.url) }),
  ...(value.thumbnailURL && URL.canParse(value.thumbnailURL) && { thumbnailURL: asPath(value.thumbnailURL) }),
})

/**
 * Payload writes the site's own origin before the address of each file. As a path it is right wherever the site is
 * opened from, and never another host for the browser.
 */
export const urlsAsPaths: CollectionAfterReadHook = ({ doc }) => {
  const sizes = Object.entries((doc.sizes ?? {}) as Record<string, WithUrl>).map(([name, size]) => [
    name,
    withPaths(size),
  ])
  return { ...withPaths(doc), ...(doc.sizes && { sizes: Object.fromEntries(sizes) }) }
}
