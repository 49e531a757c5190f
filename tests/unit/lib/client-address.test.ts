/** @jest-environment node */
import { clientAddress } from '@/lib/client-address'

describe('clientAddress', () => {
  test('is what the server wrote into the request', () => {
    const headers = new Headers({ 'x-client-address': '192.0.2.4', 'x-forwarded-for': '203.0.113.9' })
    expect(clientAddress(headers)).toBe('192.0.2.4')
  })

  test('is unknown where that server does not stand in front', () => {
    expect(clientAddress(new Headers({ 'x-forwarded-for': '203.0.113.9' }))).toBeUndefined()
  })
})
