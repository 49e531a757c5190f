import type { CollectionAfterErrorHook } from 'payload'
import { Problem } from '@/lib/problem'

/**
 * Whoever asks for a new password gets one answer, whether there is such an account or not. When the mail can't be sent
 * Payload would say so for an account alone, and tell a stranger that there is one. The log has the reason.
 */
export const sameAnswerWithoutMail: CollectionAfterErrorHook = ({ error, req }) => {
  const asksForPassword = req.pathname?.endsWith('/forgot-password')
  if (!asksForPassword || !(error instanceof Problem)) return
  return { response: { message: req.t('general:success') } as never, status: 200 }
}
