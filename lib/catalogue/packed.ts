import { deflateRawSync, inflateRawSync } from 'node:zlib'

declare const content: unique symbol

/**
 * A value that is rarely looked at, packed and outside the heap, where many of its kind would crowd it.
 */
export type Packed<Value> = Uint8Array & { [content]: Value }

/** Fast rather than small: the gain is nearly the same, and the machinery is set up for each value. */
const FAST = { level: 1, memLevel: 4, windowBits: 13 }

/**
 * Packs what JSON can say. Copied, because what deflate gives is a slice of the 16 kB that it worked in, and would
 * keep them all.
 */
export const pack = <Value>(value: Value): Packed<Value> =>
  new Uint8Array(deflateRawSync(JSON.stringify(value), FAST)) as Packed<Value>

/** The value as it was. */
export const unpack = <Value>(packed: Packed<Value>): Value => JSON.parse(inflateRawSync(packed).toString('utf8'))
