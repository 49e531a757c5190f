import { MAILS, type Mail } from '@/lib/lists'

/** The key under which mails of one kind about one enquiry are sent one after another, and found again. */
export const mailKey = (what: Mail, reference: string): string => `${what}:${reference}`

/** The keys of all mails about an enquiry. */
export const mailKeys = (reference: string): string[] => MAILS.map((what) => mailKey(what, reference))
