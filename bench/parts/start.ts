import { ask, quantile } from '../measure'
import { loadOf } from '../server-load'
import { HEAP_MB, withServer } from '../site'
import { number, table } from '../table'
import type { Part } from './part'

const STARTS = 3

/** Starts the site a few times: from the process to the first page, and what it takes to stand idle. */
export const start: Part = async (site) => {
  const starts: { listening: number; answer: number; memory: number }[] = []
  for (let i = 0; i < STARTS; i += 1) {
    starts.push(
      await withServer(site, async ({ pid, listening }) => {
        const answer = await ask(`${site.origin}/en`)
        return { listening, answer, memory: loadOf(pid).memory }
      }),
    )
  }
  const middle = (value: (start: (typeof starts)[number]) => number) => number(quantile(starts.map(value), 0.5))
  const rows = [
    ['process start until the server listens, ms', middle(({ listening }) => listening)],
    ['first answer after that (home), ms', middle(({ answer }) => answer)],
    ['together, ms', middle(({ listening, answer }) => listening + answer)],
    ['memory after the first answer, MB', middle(({ memory }) => memory)],
  ]
  return {
    title: 'Cold start',
    text: `The middle of ${STARTS} starts on the seeded content. The first page reads all cases into memory. The server has ${HEAP_MB} MB for its objects.

${table(['', 'seeded content'], rows)}`,
    targets: [],
  }
}
