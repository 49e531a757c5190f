import type { TaskConfig } from 'payload'
import { guarded } from './problem'

/** The ids of the account that waits for its owner, and of who asked for the mail. */
export type InvitationInput = { user: string; by: string }

/** Five times after 1, 2, 4 … minutes: half an hour later the one who invited is told that it failed. */
const RETRIES = { attempts: 5, backoff: { type: 'exponential', delay: 60_000 } } as const

/** All jobs that are about the invitation to an account have this key. */
export const invitationKey = (user: string): string => `invitation ${user}`

/**
 * Sends the mail with which a new colleague gets in. The way in is made when it is sent and stands nowhere else: a job
 * has nobody's name, address or token.
 */
export const sendInvitation: TaskConfig<{ input: InvitationInput; output: object }> = {
  slug: 'send-invitation',
  inputSchema: [
    { name: 'user', type: 'text', required: true },
    { name: 'by', type: 'text', required: true },
  ],
  concurrency: { key: ({ input }) => invitationKey(input.user) },
  retries: RETRIES,
  handler: async ({ input, req }) => {
    // As in send-mail: all that opens the database reads this file.
    const { deliverInvitation } = await import('./send-invitation-mail')
    await guarded(req.payload, 'send-invitation', () => deliverInvitation(req.payload, input))
    return { output: {} }
  },
}
