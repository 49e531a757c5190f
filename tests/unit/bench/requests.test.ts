import { requestKinds } from '@/bench/requests'

/** To warm up, and to measure. */
const ASKED = 20 + 100

const addressesOf = (name: string, made: number, size: number) => {
  const kind = requestKinds(made, size).find((each) => each.name === name)
  return Array.from({ length: ASKED }, (_, request) => kind?.path(request))
}

describe('what is asked for', () => {
  it('never asks for a case a second time where first visits are measured', () => {
    expect(new Set(addressesOf('a case, its first visit', 46, 100)).size).toBe(ASKED)
  })

  it('asks for the same cases at every size, so that only their number differs', () => {
    const name = 'a case, its first visit'
    expect(addressesOf(name, 9946, 10_000)).toEqual(addressesOf(name, 46, 100))
  })

  it('searches for another word, or in another order, each time', () => {
    expect(new Set(addressesOf('search, each time another', 46, 100)).size).toBe(ASKED)
  })
})
