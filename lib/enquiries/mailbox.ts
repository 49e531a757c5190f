import isEmail from 'validator/lib/isEmail.js'

/** True for a mailbox that a person could have. The library lets the part before the @ be quoted; no one's is. */
export const isMailbox = (value: string): boolean => isEmail(value, { blacklisted_chars: '"' })
