import { loadFrom, readCannon } from '@/bench/load'
import { readWrk } from '@/bench/wrk'

const cannon = {
  duration: 8,
  errors: 0,
  requests: { total: 80_000 },
  latency: { p50: 0, p90: 2, p99: 3 },
  statusCodeStats: { 200: { count: 80_000 } },
}
const wrk =
  'JSON {"microseconds":8000000,"requests":80000,"failed":0,"p50":229,"p90":400,"p99":1500,"statuses":["200"]}'

describe('a load', () => {
  it('is counted a second, and its CPU in seconds for 1,000 requests', () => {
    const measured = { perSecond: 10_000, cpu: 0.05, statuses: ['200'] }
    expect(loadFrom(readCannon(cannon), 4000)).toEqual({ ...measured, p50: 0, p90: 2, p99: 3 })
    expect(loadFrom(readWrk(`Running\n${wrk}\n`), 4000)).toEqual({ ...measured, p50: 0.229, p90: 0.4, p99: 1.5 })
  })

  it('hides neither another status nor an error', () => {
    const statusCodeStats = { 200: { count: 79_000 }, 500: { count: 1000 } }
    const statuses = ['200', '500', 'errors']
    expect(readCannon({ ...cannon, errors: 3, statusCodeStats }).statuses).toEqual(statuses)
    expect(readWrk(wrk.replace('"failed":0', '"failed":3').replace('["200"]', '["200","500"]')).statuses).toEqual(
      statuses,
    )
  })

  it('that was none is said', () => expect(() => readWrk('unable to connect')).toThrow('unable to connect'))
})
