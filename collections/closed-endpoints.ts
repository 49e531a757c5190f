import type { Endpoint } from 'payload'

const closed = (method: Endpoint['method'], path: string): Endpoint => ({
  method,
  path,
  handler: () => Response.json({ message: 'Not found' }, { status: 404 }),
})

/**
 * Payload offers whoever comes first to a new installation to become its administrator, and tells everyone whether
 * that is still to be had. Ours come from the seed or from another administrator.
 */
export const closedEndpoints: Endpoint[] = [closed('post', '/first-register'), closed('get', '/init')]

/** Payload draws a picture from whatever text is in the address, for everyone. Nothing here uses it. */
export const closedRootEndpoints: Endpoint[] = [closed('get', '/og')]
