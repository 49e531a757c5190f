import type { TaskConfig } from 'payload'
import { guarded } from './problem'

/** Five times within about a quarter of an hour: an outage of the database passes, or the import is undone. */
const RETRIES = { attempts: 5, backoff: { type: 'exponential', delay: 30_000 } } as const

/** Imports a file of cases that was checked: all of it or nothing. One at a time, so that no two touch one case. */
export const importCases: TaskConfig<{ input: { import: string }; output: object }> = {
  slug: 'import-cases',
  inputSchema: [{ name: 'import', type: 'text', required: true }],
  concurrency: () => 'import-cases',
  retries: RETRIES,
  handler: async ({ input, job, req }) => {
    const { runImport } = await import('@/lib/case-file/run-import')
    const isLast = (job.totalTried ?? 0) >= RETRIES.attempts
    await guarded(req.payload, 'import-cases', () => runImport(req.payload, input.import, isLast))
    return { output: {} }
  },
}
