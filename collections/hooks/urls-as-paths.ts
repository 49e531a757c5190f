import type { CollectionAfterReadHook } from 'payload'
import { firstVersionOf, readFileName, versionOf } from '../uploads/picture-names'

type WithUrl = { url?: string | null; thumbnailURL?: string | null }

const withPaths = <Value extends WithUrl>(value: Value, version: string | undefined): Value => {
  const asPath = (url: string) => `${new URL(url).pathname}${version ? `?v=${version}` : ''}`
  return {
    ...value,
    ...(value.url && URL.canParse(value.url) && { url: asPath(value.url) }),
    ...(value.thumbnailURL && URL.canParse(value.thumbnailURL) && { thumbnailURL: asPath(value.thumbnailURL) }),
  }
}

/** Which upload the files come from; pictures from before uploads were remembered tell it by their name. */
const versionIn = ({ hash, filename }: { hash?: string | null; filename?: string | null }) =>
  hash ? versionOf(hash) : firstVersionOf(readFileName(filename ?? '')?.base ?? '')

/**
 * Payload writes the site's own origin before the address of each file. As a path it is right wherever the site is
 * opened from, and never another host for the browser. The version after it lets browsers keep the file for good,
 * though another may take its place under the same name.
 */
export const urlsAsPaths: CollectionAfterReadHook = ({ doc }) => {
  const version = versionIn(doc)
  const sizes = Object.entries((doc.sizes ?? {}) as Record<string, WithUrl>).map(([name, size]) => [
    name,
    withPaths(size, version),
  ])
  return { ...withPaths(doc, version), ...(doc.sizes && { sizes: Object.fromEntries(sizes) }) }
}
