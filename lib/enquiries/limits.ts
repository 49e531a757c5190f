/** The most characters (UTF-16 units) each text of an enquiry may have. */
export const LIMITS = {
  name: 100,
  email: 254,
  organisation: 100,
  message: 5000,
  workingTitle: 150,
  link: 500,
} as const

/** The most characters of what staff write: a note, an answer and its subject. */
export const STAFF_LIMITS = { note: 5000, answer: 10_000, subject: 150 } as const
