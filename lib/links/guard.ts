import { type LookupAddress, type LookupOptions, lookup as lookUp } from 'node:dns'
import { type LookupFunction, isIP } from 'node:net'
import { isPublicAddress } from './public-address'

/** Where the link checker may go. */
export type Guard = {
  /** Whether an address may be asked for, by what is written in it. */
  mayAsk: (url: URL) => boolean
  /** Whether a machine with this IP address may be connected to. */
  mayConnect: (address: string) => boolean
  /** How names become addresses: node's own, unless a test has another. */
  lookUp?: typeof lookUp
}

/** Code of the error with which a connection to a closed address fails. */
export const NOT_PUBLIC = 'NOT_PUBLIC'

/** Only the web's own ports: a link must not become a knock at a database. */
const USUAL_PORTS = ['', '80', '443']

/** Only web servers of the public internet. */
export const publicOnly: Guard = {
  mayAsk: ({ protocol, port }) => /^https?:$/.test(protocol) && USUAL_PORTS.includes(port),
  mayConnect: isPublicAddress,
}

const notPublic = (): NodeJS.ErrnoException => Object.assign(new Error('Not a public address'), { code: NOT_PUBLIC })

/** The IP address that an address names by itself. Node looks such ones up nowhere, so they are checked before. */
const writtenAddress = ({ hostname }: URL): string | undefined => {
  const host = hostname.replace(/^\[|\]$/g, '')
  return isIP(host) ? host : undefined
}

/** False for an address that names a closed machine by its number. Names are checked when they are looked up. */
export function isOpen(guard: Guard, url: URL): boolean {
  const address = writtenAddress(url)
  return !address || guard.mayConnect(address)
}

type Answer = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void

/**
 * Looks names up for a connection and refuses all that lead to a closed address. The connection is made to what was
 * checked, so that a name cannot change its answer in between.
 */
export function guardedLookup(guard: Guard): LookupFunction {
  const lookupOpen = (hostname: string, options: LookupOptions, answer: Answer) =>
    (guard.lookUp ?? lookUp)(hostname, { ...options, all: true }, (error, found) => {
      if (error) return answer(error, '')
      const [first] = found
      if (!first || !found.every(({ address }) => guard.mayConnect(address))) return answer(notPublic(), '')
      if (options.all) return answer(null, found)
      answer(null, first.address, first.family)
    })
  // Node's type knows only the question for all addresses; node itself asks for one, too.
  return lookupOpen as LookupFunction
}
