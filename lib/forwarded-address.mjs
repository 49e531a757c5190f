import { isIPv4, isIPv6 } from 'node:net'

/** The header by which scripts/serve.mjs tells the site who asks. What a client sends under this name is thrown away. */
export const CLIENT_ADDRESS_HEADER = 'x-client-address'

/** Of the eight groups of an IPv6 address the first four are the network: a household or an office has one. */
const NETWORK_GROUPS = 4

/** The eight groups of an IPv6 address, without leading zeros. */
const groupsOf = (address) => {
  // The browsers' parser writes every IPv6 address in one way.
  const { hostname } = new URL(`http://[${address.split('%')[0]}]`)
  const [head, tail] = hostname.slice(1, -1).split('::')
  const groups = (part) => (part ? part.split(':') : [])
  const missing = 8 - groups(head).length - groups(tail).length
  return tail === undefined ? groups(head) : [...groups(head), ...Array(missing).fill('0'), ...groups(tail)]
}

const isMapped = (groups) => groups.slice(0, 5).every((group) => group === '0') && groups[5] === 'ffff'

const dotted = (groups) =>
  groups
    .map((group) => parseInt(group, 16))
    .flatMap((number) => [number >> 8, number & 255])
    .join('.')

/**
 * One way to write an address: IPv4 also where it comes as IPv6, and of IPv6 the network, because one client can
 * choose among all addresses in it.
 *
 * @param {string | undefined} address
 * @returns {string | undefined} undefined for what is no address
 */
export const normaliseAddress = (address = '') => {
  if (isIPv4(address)) return address
  if (!isIPv6(address)) return undefined
  const groups = groupsOf(address)
  return isMapped(groups) ? dotted(groups.slice(6)) : `${groups.slice(0, NETWORK_GROUPS).join(':')}::/64`
}

/**
 * Who asks. Each proxy adds the address that it was called from at the right end of X-Forwarded-For; what stands left
 * of the entries of our own proxies was written by the client, and proves nothing.
 *
 * @param {string | undefined} forwarded X-Forwarded-For as it came in
 * @param {string | undefined} socket the address at the other end of the connection
 * @param {number} proxies how many proxies of our own stand before the server
 * @returns {string | undefined}
 */
export const forwardedAddress = (forwarded, socket, proxies) => {
  const entry = proxies > 0 ? (forwarded ?? '').split(',').at(-proxies)?.trim() : undefined
  return normaliseAddress(entry) ?? normaliseAddress(socket)
}
