/** @jest-environment node */
import { forwardedAddress, normaliseAddress } from '@/lib/forwarded-address.mjs'

const PROXY = '10.0.0.7'

describe('normaliseAddress', () => {
  test.each([
    ['192.0.2.4', '192.0.2.4'],
    ['::ffff:192.0.2.4', '192.0.2.4'],
    ['::FFFF:c000:0204', '192.0.2.4'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('writes %s as %s', (address, expected) => {
    expect(normaliseAddress(address)).toBe(expected)
  })

  test('takes all addresses of a network for one', () => {
    expect(normaliseAddress('2001:db8:1:2:aaaa::1')).toBe(normaliseAddress('2001:db8:1:2:ffff:1:2:3'))
    expect(normaliseAddress('2001:db8:1:3::1')).not.toBe(normaliseAddress('2001:db8:1:2::1'))
  })

  test.each([undefined, '', 'unknown', '_hidden', '192.0.2.4:8080', '192.0.2', 'example.fi', '<script>'])(
    'finds no address in %p',
    (address) => {
      expect(normaliseAddress(address)).toBeUndefined()
    },
  )
})

describe('forwardedAddress', () => {
  test('believes nobody when no proxy is trusted', () => {
    expect(forwardedAddress('203.0.113.9', '192.0.2.4', 0)).toBe('192.0.2.4')
    expect(forwardedAddress(undefined, '::ffff:192.0.2.4', 0)).toBe('192.0.2.4')
  })

  test.each([
    [1, '198.51.100.1', '198.51.100.1'],
    [1, '203.0.113.9, 198.51.100.1', '198.51.100.1'],
    [1, '203.0.113.9,198.51.100.1', '198.51.100.1'],
    [2, '203.0.113.9, 198.51.100.1, 10.0.0.8', '198.51.100.1'],
    [2, '198.51.100.1, 10.0.0.8', '198.51.100.1'],
    [1, '2001:db8:1:2::5', '2001:db8:1:2::/64'],
  ])('counts %i from the right: %s', (proxies, forwarded, expected) => {
    expect(forwardedAddress(forwarded, PROXY, proxies)).toBe(expected)
  })

  test.each([
    ['missing', undefined],
    ['empty', ''],
    ['too short', '198.51.100.1'],
    ['no address', 'unknown, 10.0.0.8'],
  ])('takes the connection’s when the header is %s', (_what, forwarded) => {
    expect(forwardedAddress(forwarded, PROXY, 2)).toBe(PROXY)
  })

  test('gives nothing to whoever writes more into the header', () => {
    const honest = forwardedAddress('198.51.100.1', PROXY, 1)
    for (const more of ['1.2.3.4, ', '1.2.3.4, 5.6.7.8, ', ', , ', 'x, '.repeat(50)]) {
      expect(forwardedAddress(`${more}198.51.100.1`, PROXY, 1)).toBe(honest)
    }
  })

  test('knows nobody without a connection’s address', () => {
    expect(forwardedAddress('203.0.113.9', undefined, 0)).toBeUndefined()
  })
})
