import type { Payload } from 'payload'
import { raiseContentVersion } from '@/lib/content-version'
import { caseMaker } from './cases'
import { runPayload } from '@/seed/run-payload'
import { rowMaker } from './rows'
import { readSource } from './source'

/** Writes that are under way at a time: MongoDB's server works on several, an SQLite file takes one. */
const AT_ONCE = 8

const [from = NaN, to = NaN] = process.argv.slice(2).map(Number)

/** Creates the cases of these numbers through the database adapter: no hooks, no validation, no versions. */
async function create(payload: Payload) {
  const [make, rowOf] = [caseMaker(readSource()), await rowMaker(payload)]
  for (let number = from; number <= to; number += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, to - number + 1) }, (_, i) => number + i)
    await Promise.all(
      numbers.map((each) => payload.db.create({ collection: 'cases', data: rowOf(make(each)), returning: false })),
    )
  }
}

/** `tsx bench/fill.ts 1 1000`: fills made-up cases into the database that DATABASE_URL names, after the seed. */
runPayload('Filling', async (payload) => {
  if (!(from >= 1 && to >= from)) throw new Error('Say which cases: tsx bench/fill.ts 1 1000')
  const since = performance.now()
  await create(payload)
  await raiseContentVersion(payload.kv)
  const took = performance.now() - since
  const each = (took / (to - from + 1)).toFixed(2)
  process.stdout.write(`Cases ${from} to ${to} filled in, in ${(took / 1000).toFixed(1)} s: ${each} ms each\n`)
})
