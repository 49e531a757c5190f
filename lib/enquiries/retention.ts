/** How long an enquiry is kept after the last contact, in months; the notice at the form says so (GDPR article 13). */
export const RETENTION_MONTHS = 12

/** When an enquiry with this last contact is to be deleted. */
export function expiryAfter(lastContact: Date): Date {
  const expiry = new Date(lastContact)
  expiry.setUTCMonth(expiry.getUTCMonth() + RETENTION_MONTHS)
  return expiry
}
