/** @jest-environment node */
import { quietError } from '@/lib/quiet-errors'

jest.mock('payload', () => ({ defaultLoggerOptions: undefined }))

describe('an error in the log', () => {
  const cause = Object.assign(new Error('SQLITE_BUSY: aino@example.fi'), { code: 'SQLITE_BUSY' })
  const error = new Error('Failed query: select … params: aino@example.fi', { cause })

  it('says what kind it is and where it happened', () => {
    const { type, stack } = quietError(error)
    expect(type).toBe('Error < Error SQLITE_BUSY')
    expect(stack).toMatch(/^\s+at .*quiet-errors\.test/)
  })

  it('quotes nothing of what the database was asked', () => {
    expect(JSON.stringify(quietError(error))).not.toContain('aino')
  })

  it('may be anything that is thrown', () => {
    expect(quietError('text')).toEqual({ type: 'string', stack: '' })
    expect(quietError(undefined)).toEqual({ type: 'undefined', stack: '' })
  })
})
