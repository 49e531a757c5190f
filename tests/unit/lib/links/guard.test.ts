/** @jest-environment node */
import { guardedLookup, isOpen, publicOnly } from '@/lib/links/guard'
import { isPublicAddress } from '@/lib/links/public-address'

describe('a public address', () => {
  test.each([
    ...['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1'],
    ...[
      '169.254.169.254',
      '168.63.129.16',
      '100.100.100.200',
      '192.0.0.192',
      '224.0.0.1',
      '239.1.1.1',
      '255.255.255.255',
    ],
    ...['::', '::1', '::ffff:10.0.0.1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '64:ff9b::a00:1'],
    ...['fe80::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '2001::1', '2001:db8::1', '2002:a00:1::1', 'no-address', ''],
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  test.each(['8.8.8.8', '172.32.0.1', '192.167.1.1', '193.166.3.2', '2001:4860:4860::8888', '2a00:1190::1'])(
    'is %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )
})

describe('the checker asks', () => {
  const asks = (address: string) => publicOnly.mayAsk(new URL(address)) && isOpen(publicOnly, new URL(address))

  test.each(['https://www.hel.fi/a?b', 'http://www.hel.fi:80/', 'https://www.hel.fi:443/', 'http://8.8.8.8/'])(
    'for %s',
    (address) => {
      expect(asks(address)).toBe(true)
    },
  )

  test.each([
    ...['http://127.0.0.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://[::1]/', 'http://[::ffff:10.0.0.1]/'],
    ...[
      'http://169.254.169.254/latest/meta-data',
      'https://www.hel.fi:6379/',
      'ftp://www.hel.fi/',
      'file:///etc/passwd',
    ],
  ])('not for %s', (address) => {
    expect(asks(address)).toBe(false)
  })
})

describe('a name', () => {
  type Found = { address: string; family: number }[]
  const lookUpAs = (found: Found) =>
    ((_name: string, _options: object, answer: (error: null, found: Found) => void) => answer(null, found)) as never
  const connect = (found: Found, options: object) =>
    new Promise<unknown[]>((resolve) => {
      const lookup = guardedLookup({ ...publicOnly, lookUp: lookUpAs(found) })
      lookup('name.example', options as never, (...answer: unknown[]) => resolve(answer))
    })
  const open = { address: '193.166.3.2', family: 4 }

  it('is connected to at the address that was checked', async () => {
    expect(await connect([open], { all: true })).toEqual([null, [open]])
    expect(await connect([open], {})).toEqual([null, '193.166.3.2', 4])
  })

  test.each([
    ['private', [{ address: '10.0.0.5', family: 4 }]],
    ['the machine itself', [{ address: '::1', family: 6 }]],
    ['public and private', [open, { address: 'fd00::1', family: 6 }]],
    ['nothing', []],
  ])('is refused that leads to %s', async (_what, found) => {
    for (const options of [{ all: true }, {}])
      expect(await connect(found, options)).toEqual([expect.objectContaining({ code: 'NOT_PUBLIC' }), ''])
  })
})
