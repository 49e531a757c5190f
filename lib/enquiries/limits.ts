/** The most characters (UTF-16 units) each text of an enquiry may have. */
export const LIMITS = { name: 100, email: 254, organisation: 100, message: 5000 } as const
