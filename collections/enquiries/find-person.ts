import { domainToASCII } from 'node:url'
import type { Payload } from 'payload'

/** Some browsers send the domain of an address as it was typed (ä…), others as the net writes it (xn--…). */
function asOne(address: string): string {
  const [, mailbox = '', domain = ''] = /^(.*)@(.*)$/.exec(address.normalize('NFC').trim().toLowerCase()) ?? []
  return `${mailbox}@${domainToASCII(domain)}`
}

/**
 * The enquiries that came from an address. They are compared here: what a database takes for alike, with wildcards and
 * letters of either case, differs from one to the next, and could be another person's.
 *
 * @returns their ids, the newest first
 */
export async function findPerson(payload: Payload, address: string): Promise<string[]> {
  const { docs } = await payload.find({
    ...{ collection: 'contact-submissions', depth: 0, pagination: false, sort: '-createdAt' },
    select: { email: true },
  })
  return docs.filter(({ email }) => asOne(email) === asOne(address)).map(({ id }) => id)
}
