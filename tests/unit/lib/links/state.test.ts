/** @jest-environment node */
import { judge, judgeError } from '@/lib/links/outcome'
import { type LinkState, nextState } from '@/lib/links/state'

const day = (number: number) => new Date(`2026-11-${10 + number}T02:30:00Z`)
const gone = { result: 'failed', problem: 'not-found' } as const
const fine = { result: 'fine' } as const
const busy = { result: 'unknown', problem: 'busy' } as const

const after = (...outcomes: Parameters<typeof nextState>[1][]) =>
  outcomes.reduce<LinkState | undefined>((before, outcome, index) => nextState(before, outcome, day(index)), undefined)

describe('a link', () => {
  it('is broken after two failures on different days, since the first one', () => {
    expect(after(gone)).toMatchObject({ ok: null, failures: 1 })
    expect(after(gone, gone)).toMatchObject({ ok: false, failures: 2, problem: 'not-found' })
    expect(after(gone, gone, gone)?.failingSince).toBe(day(0).toISOString())
  })

  it('is not broken by two failures within the hour', () => {
    const first = nextState(undefined, gone, day(0))
    const again = nextState(first, gone, new Date(day(0).getTime() + 59 * 60_000))
    expect(again).toMatchObject({ ok: null, failures: 1 })
    expect(nextState(again, gone, day(1))).toMatchObject({ ok: false, failures: 2 })
  })

  it('is whole as soon as it answers', () => {
    const whole = { ok: true, problem: null, failures: 0, failingSince: null, checkedAt: day(2).toISOString() }
    expect(after(gone, gone, fine)).toEqual(whole)
    expect(after(gone, fine, gone)).toMatchObject({ ok: null, failures: 1 })
  })

  it('is not known when the server does not tell, unless it was broken', () => {
    expect(after(fine, busy)).toMatchObject({ ok: null, problem: 'busy', failures: 0 })
    expect(after(gone, busy, gone)).toMatchObject({ ok: null, failures: 1 })
    expect(after(gone, gone, busy)).toMatchObject({ ok: false, problem: 'not-found', checkedAt: day(2).toISOString() })
  })
})

describe('an answer', () => {
  test.each([
    [{ status: 200 }, fine],
    [{ status: 404 }, gone],
    [{ status: 410 }, gone],
    [{ status: 429 }, busy],
    [{ status: 503, retryAfter: '120' }, busy],
    [{ status: 503 }, { result: 'failed', problem: 'server-error' }],
    [{ status: 401 }, { result: 'unknown', problem: 'closed' }],
    [{ status: 403 }, { result: 'unknown', problem: 'closed' }],
  ])('%p says %p', (reply, outcome) => {
    expect(judge(reply)).toEqual(outcome)
  })

  test.each([
    ['ENOTFOUND', 'no-host'],
    ['ECONNREFUSED', 'refused'],
    ['ABORT_ERR', 'timeout'],
    ['CERT_HAS_EXPIRED', 'certificate'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
    ['NOT_PUBLIC', 'not-public'],
    ['ECONNRESET', 'connection'],
  ])('that fails with %s is told as %s', (code, problem) => {
    expect(judgeError(Object.assign(new Error(), { code }))).toEqual({ result: 'failed', problem })
  })

  it('says nothing of a link when our own resolver is away', () => {
    expect(judgeError({ code: 'EAI_AGAIN' })).toEqual(busy)
  })
})
