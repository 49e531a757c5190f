import type { TaskConfig } from 'payload'
import { mailKey } from '@/lib/enquiries/mail-key'
import { MAILS, type Mail } from '@/lib/lists'
import { guarded } from './problem'

/** `step` names the answer that is sent; the other mails are made once for each enquiry. */
export type SendMailInput = { what: Mail; reference: string; step?: string }

/** Twelve times after 1, 2, 4 … minutes: the last one is not quite three days after the first. */
const RETRIES = { attempts: 12, backoff: { type: 'exponential', delay: 60_000 } } as const

/** Sends one mail about an enquiry. What it holds is read when it is sent: a job has nobody's name or address. */
export const sendMail: TaskConfig<{ input: SendMailInput; output: object }> = {
  slug: 'send-mail',
  inputSchema: [
    { name: 'what', type: 'select', options: [...MAILS], required: true },
    { name: 'reference', type: 'text', required: true },
    { name: 'step', type: 'text' },
  ],
  concurrency: { key: ({ input }) => mailKey(input.what, input.reference) },
  retries: RETRIES,
  handler: async ({ input, job, req }) => {
    // All that opens the database reads this file; the sentences of the mails are for the one that sends them.
    const { deliver } = await import('./deliver')
    const waited = Date.now() - Date.parse(job.createdAt)
    const isLast = (job.totalTried ?? 0) >= RETRIES.attempts
    await guarded(req.payload, `send-mail ${input.what}`, () => deliver(req.payload, input, { waited, isLast }))
    return { output: {} }
  },
}
