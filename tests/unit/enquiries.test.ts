import { joinHref, parseJoinAddress, sentHref } from '@/lib/enquiries/join-address'
import { createReference, isReference } from '@/lib/enquiries/reference'
import { reportFailure } from '@/lib/enquiries/report-failure'
import { expiryAfter } from '@/lib/enquiries/retention'

describe('a reference number', () => {
  const made = Array.from({ length: 2000 }, createReference)

  it('can be read, written and recognised', () => {
    for (const reference of made) expect(reference).toMatch(/^HSR-[2-9C-Y]{4}-[2-9C-Y]{4}$/)
    expect(made.every(isReference)).toBe(true)
    expect(made.join('')).not.toMatch(/[015AEIOUBSZL](?!R-)/)
  })

  it('is another one each time', () => {
    expect(new Set(made).size).toBe(made.length)
  })

  it.each([
    ...['', 'HSR-7K4M-2QX', 'HSR-7K4M-2QXDD', 'hsr-7k4m-2qxd', ' HSR-7K4M-2QXD', 'HSR-7K4M-2QXD\n', 'HSR-IO01-2QXD'],
    ...[undefined, null, 7, ['HSR-7K4M-2QXD'], '<b>HSR-7K4M-2QXD</b>'],
  ])('is not %j', (value) => {
    expect(isReference(value)).toBe(false)
  })
})

describe('the address of the form', () => {
  it.each([
    [{}, {}],
    [{ case: 'smart-kalasatama' }, { caseSlug: 'smart-kalasatama' }],
    [{ purpose: 'partnership' }, { purpose: 'partnership' }],
    [
      { case: ['one', 'two'], purpose: ['press', 'question'] },
      { caseSlug: 'one', purpose: 'press' },
    ],
    [{ case: '', purpose: '' }, {}],
    [{ case: '../admin', purpose: 'constructor', other: 'x' }, {}],
    [{ case: 'a'.repeat(201) }, {}],
    [{ case: [] as string[] }, {}],
  ])('%j means %j', (query, meant) => {
    expect(parseJoinAddress(query)).toEqual(meant)
  })

  it('is written as it is read', () => {
    expect(joinHref()).toBe('/join')
    expect(joinHref('smart-kalasatama')).toBe('/join?case=smart-kalasatama')
    expect(sentHref()).toBe('/join/sent')
    expect(sentHref('HSR-7K4M-2QXD')).toBe('/join/sent?reference=HSR-7K4M-2QXD')
  })
})

it.each([
  ['2026-11-24T11:00:00.000Z', '2027-11-24T11:00:00.000Z'],
  ['2028-02-29T00:00:00.000Z', '2029-03-01T00:00:00.000Z'],
])('an enquiry of %s expires on %s', (lastContact, expiry) => {
  expect(expiryAfter(new Date(lastContact)).toISOString()).toBe(expiry)
})

describe('the log of a failure', () => {
  it.each([
    [new Error('insert … params: Aino, aino@example.fi'), 'Error'],
    [
      Object.assign(
        new Error('aino@example.fi', { cause: Object.assign(new Error('Aino'), { code: 'SQLITE_BUSY' }) }),
        {
          name: 'DrizzleQueryError',
        },
      ),
      'DrizzleQueryError < Error SQLITE_BUSY',
    ],
    ['aino@example.fi', ''],
    [undefined, ''],
  ])('names its kind and nothing of the enquiry', (error, kind) => {
    const said = jest.spyOn(console, 'error').mockImplementation()
    const code = reportFailure(error)
    expect(code).toMatch(/^[0-9a-f]{8}$/)
    expect(said.mock.calls).toEqual([[`Enquiry not stored, request ${code}: ${kind}`]])
  })
})
