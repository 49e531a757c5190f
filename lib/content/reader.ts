import { getPayload } from 'payload'
import config from '@payload-config'

/** The one Payload of this process. It connects at the first call, so that a build needs no database. */
export const getReader = () => getPayload({ config })

/**
 * What every public read says: the access rules apply and there is no user, so only what is published comes back;
 * texts come in all languages, and which of them is shown is decided in localised.ts.
 */
export const PUBLIC_READ = { overrideAccess: false, locale: 'all', pagination: false } as const
