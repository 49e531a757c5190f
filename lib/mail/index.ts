import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import { environment } from '@/lib/environment'
import { Problem, problemOf } from '@/lib/problem'
import { SENDER_NAME, unsentMail } from './unsent'

/** How long a mail server may take, in milliseconds: a job that takes longer would be taken for dead. */
const TIMEOUTS = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

type Adapter = EmailAdapter<unknown>

/** Payload logs why its own mails failed, such as that with a new password: a mail server's words quote the address. */
const withoutWords =
  (adapter: Adapter): Adapter =>
  (given) => {
    const { sendEmail, ...rest } = adapter(given)
    const send: typeof sendEmail = async (mail) => {
      try {
        return await sendEmail(mail)
      } catch (error) {
        throw new Problem(problemOf(error))
      }
    }
    return { ...rest, sendEmail: send }
  }

/** Sends through the mail server that SMTP_URL names, and nothing without one. No connection is made before the first mail. */
export function mailAdapter(): Adapter | Promise<Adapter> {
  const { smtpUrl, mailFrom } = environment()
  if (!smtpUrl || !mailFrom) return unsentMail
  const transportOptions = { url: smtpUrl, ...TIMEOUTS, disableFileAccess: true, disableUrlAccess: true }
  const sender = { defaultFromAddress: mailFrom, defaultFromName: SENDER_NAME }
  return nodemailerAdapter({ ...sender, transportOptions, skipVerify: true }).then(withoutWords)
}
