import { randomInt } from 'node:crypto'

// Read aloud, written by hand: none that looks or sounds like another, and no vowels, so that no word comes out.
const ALPHABET = '2346789CDFGHJKMNPQRTVWXY'
const GROUP = `[${ALPHABET}]{4}`
const PATTERN = new RegExp(`^HSR-${GROUP}-${GROUP}$`)

const group = () => Array.from({ length: 4 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('')

/** A random reference number such as HSR-7K4M-2QXD. It is not guessable; that it is unique, the database must say. */
export const createReference = (): string => `HSR-${group()}-${group()}`

/** True when a value from outside has the form of a reference number. */
export const isReference = (value: unknown): value is string => typeof value === 'string' && PATTERN.test(value)
