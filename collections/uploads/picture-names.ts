import path from 'node:path'
import { toSlug } from '@/lib/slug'

/** Enough of a hash to tell the files of one name apart. */
const VERSION_LENGTH = 8
const NAME_LENGTH = 60

/** Renditions by width in pixels; a picture is never enlarged. */
export const WIDTHS = { card: 480, wide: 960, full: 1600 } as const

/** -card and so on; older files have their measures at the end instead: -480x320. */
const FILE = /^(?<base>.+?)(?:-(?:card|wide|full)|-(?<width>\d+)x\d+)?\.(?<type>webp|avif)$/

/** What stands after `?v=` in a picture's address, by the hash of the bytes that were uploaded. */
export const versionOf = (hash: string): string => hash.slice(0, VERSION_LENGTH)

/** The version that the name itself tells: that of the first file, by which the picture was named. */
export const firstVersionOf = (base: string): string | undefined => /-([0-9a-f]{8})(?:-\d+)?$/.exec(base)?.[1]

/**
 * The name that a new picture gets for good, safe in addresses and file systems: robot-bus-1a2b3c4d.png.
 * Payload then changes the ending to that of the format in which it is kept.
 */
export function nameFor(uploaded: string, hash: string): string {
  const { name, ext } = path.parse(uploaded)
  const version = versionOf(hash)
  const plain = toSlug(name).slice(0, NAME_LENGTH) || 'picture'
  return `${plain.replace(`-${version}`, '')}-${version}${ext.toLowerCase()}`
}

/** The name of a rendition. It holds no measures: these may change with the file, the address may not. */
export const renditionName = (base: string, size: string, type: string): string =>
  `${base}-${size.replace(/Avif$/, '')}.${type}`

/** A file that an address asks for: the picture's name and the names under which the file may lie. */
export type AskedFile = { base: string; names: string[] }

/** Reads the name of a file in an address, or undefined when no picture has such a name. */
export function readFileName(filename: string): AskedFile | undefined {
  const { base, width, type } = FILE.exec(path.basename(filename))?.groups ?? {}
  if (!base || !type) return undefined
  const size = Object.entries(WIDTHS).find(([, each]) => String(each) === width)?.[0]
  // A new file may be too small for a rendition that an old page asks for: then the picture itself is shown.
  return { base, names: [filename, ...(size ? [renditionName(base, size, type)] : []), `${base}.webp`] }
}
