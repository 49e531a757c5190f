import type { TaskConfig } from 'payload'
import { environment } from '@/lib/environment'
import { guarded } from './problem'

type Input = { left?: number | null }

/** Asks other sites once a day whether the links to them still answer: see lib/links. */
export const checkLinks: TaskConfig<{ input: Input; output: object }> = {
  slug: 'check-links',
  inputSchema: [{ name: 'left', type: 'number' }],
  // Two processes may have queued it at the same moment.
  concurrency: () => 'check-links',
  // At night, when other servers have time.
  schedule: environment().checksLinks ? [{ cron: '0 30 2 * * *', queue: 'default' }] : [],
  handler: async ({ input, req }) => {
    const { checkLinksInTurn } = await import('@/lib/links/check-links')
    await guarded(req.payload, 'check-links', () => checkLinksInTurn(req.payload, input.left))
    return { output: {} }
  },
}
