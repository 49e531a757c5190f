import { loadFrom } from '@/bench/load'

const cannon = {
  duration: 8,
  errors: 0,
  requests: { total: 80_000 },
  latency: { p50: 0, p97_5: 2, p99: 3 },
  statusCodeStats: { 200: { count: 80_000 } },
}

describe('a load', () => {
  it('is counted a second, and its CPU in seconds for 1,000 requests', () => {
    expect(loadFrom(cannon, 4000)).toEqual({
      ...{ perSecond: 10_000, p50: 0, p97: 2, p99: 3, cpu: 0.05 },
      statuses: ['200'],
    })
  })

  it('hides neither another status nor an error', () => {
    const statusCodeStats = { 200: { count: 79_000 }, 500: { count: 1000 } }
    expect(loadFrom({ ...cannon, errors: 3, statusCodeStats }, 0).statuses).toEqual(['200', '500', 'errors'])
  })
})
