import { BlockList, isIP, isIPv4 } from 'node:net'

/** Ranges of IPv4 that are nobody's public server (RFC 6890), and two at which clouds tell secrets. */
const CLOSED_V4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

/** Public addresses of IPv6 all begin so: loopback, local, mapped, translated and multicast ones do not. */
const OPEN_V6: [string, number] = ['2000::', 3]

/** And of these, the ones that stand for others: Teredo, benchmarks, ORCHID, 6to4, documentation. */
const CLOSED_V6: [string, number][] = [
  ['2001::', 32],
  ['2001:2::', 48],
  ['2001:10::', 28],
  ['2001:20::', 28],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const listOf = (ranges: [string, number][], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList()
  for (const [network, prefix] of ranges) list.addSubnet(network, prefix, family)
  return list
}

const closedV4 = listOf(CLOSED_V4, 'ipv4')
const openV6 = listOf([OPEN_V6], 'ipv6')
const closedV6 = listOf(CLOSED_V6, 'ipv6')

/** True for an address at which a server of the public internet can be, and never one of our own network. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !closedV4.check(address, 'ipv4')
  return isIP(address) === 6 && openV6.check(address, 'ipv6') && !closedV6.check(address, 'ipv6')
}
