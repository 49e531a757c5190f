/** @jest-environment node */
import { quietError, withoutMessage } from '@/lib/quiet-errors'

jest.mock('payload', () => ({ APIError: class APIError extends Error {}, defaultLoggerOptions: undefined }))

const { APIError } = jest.requireMock<{ APIError: ErrorConstructor }>('payload')

const cause = Object.assign(new Error('SQLITE_BUSY: aino@example.fi'), { code: 'SQLITE_BUSY' })
const error = new Error('Failed query: select … params: aino@example.fi', { cause })

describe('an error in the log', () => {
  it('says what kind it is and where it happened', () => {
    const { type, stack } = quietError(error)
    expect(type).toBe('Error < Error SQLITE_BUSY')
    expect(stack).toMatch(/^\s+at .*quiet-errors\.test/)
  })

  it('quotes nothing of what the database was asked', () => {
    expect(JSON.stringify(quietError(error))).not.toContain('aino')
  })

  it('says what Payload refused', () => {
    expect(quietError(new APIError('You are not allowed to perform this action.')).type).toMatch(/not allowed/)
  })

  it('may be anything that is thrown', () => {
    expect(quietError('text')).toEqual({ type: 'string', stack: '' })
    expect(quietError(undefined)).toEqual({ type: 'undefined', stack: '' })
  })
})

describe('the sentence of an entry', () => {
  it.each([
    ['an error alone', error],
    ['an error in an entry', { err: error }],
  ])('is the kind of %s', (_, entry) => {
    expect(withoutMessage([entry])).toEqual([{ err: error }, 'Error < Error SQLITE_BUSY'])
  })

  it('stays when there is one', () => {
    expect(withoutMessage([{ err: error }, 'Not saved'])).toEqual([{ err: error }, 'Not saved'])
    expect(withoutMessage([{ err: error, msg: 'Not saved' }])).toEqual([{ err: error, msg: 'Not saved' }, 'Not saved'])
    expect(withoutMessage(['Saved'])).toEqual(['Saved'])
    expect(withoutMessage([{ msg: 'Saved' }])).toEqual([{ msg: 'Saved' }])
  })
})
