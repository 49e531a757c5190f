import { deflateRawSync, inflateRawSync } from 'node:zlib'

/**
 * A long text that is rarely looked at, packed and outside the heap, where the texts of many cases would crowd it.
 */
export type PackedText = Uint8Array

/** Fast rather than small: the gain is nearly the same, and the machinery is set up for each text. */
const FAST = { level: 1, memLevel: 4, windowBits: 13 }

/** Copied, because what deflate gives is a slice of the 16 kB that it worked in, and would keep them all. */
export const pack = (text: string): PackedText => new Uint8Array(deflateRawSync(text, FAST))

/** The text as it was. */
export const unpack = (packed: PackedText): string => inflateRawSync(packed).toString('utf8')
