import type { JobsConfig } from 'payload'
import { checkLinks } from './check-links'
import { clearCacheAgain } from './clear-http-cache'
import { importCases } from './import-cases'
import { sendInvitation } from './send-invitation'
import { sendMail } from './send-mail'
import { tidyUp } from './tidy-up'

const nobody = () => false

/** What the site does by itself, a little later or by the clock. Each server process works on it. */
export const jobs: JobsConfig = {
  tasks: [importCases, sendMail, sendInvitation, tidyUp, checkLinks, clearCacheAgain] as never,
  access: { run: nobody, queue: nobody, cancel: nobody },
  // Two mails of one kind about one enquiry must not go out side by side.
  enableConcurrencyControl: true,
  deleteJobOnComplete: true,
}
