import type { EmailAdapter } from 'payload'

export const SENDER_NAME = 'Helsinki Smart Region'

/**
 * Stands in until a mail server is set. It says that a mail was not sent, and nothing of what was in it or to whom:
 * logs hold no personal data.
 */
export const unsentMail: EmailAdapter = ({ payload }) => ({
  name: 'unsent',
  defaultFromAddress: 'noreply@localhost',
  defaultFromName: SENDER_NAME,
  sendEmail: async () => payload.logger.warn('A mail was not sent: no mail server is set'),
})
