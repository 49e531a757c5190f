import { CLIENT_ADDRESS_HEADER } from './forwarded-address.mjs'

/**
 * Who asks, as the server found out (scripts/serve.mjs); an IPv6 network counts as one. Undefined where that server
 * does not stand in front, as in development.
 */
export const clientAddress = (headers: Headers): string | undefined => headers.get(CLIENT_ADDRESS_HEADER) ?? undefined
