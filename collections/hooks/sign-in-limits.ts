import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { clientAddress } from '@/lib/client-address'
import { countWithin } from '@/lib/rate-limit'
import { say, words } from '../words'

/** The most that one address may do within a stretch of seconds: a whole office signs in through one. */
const LIMITS: Record<string, { limit: number; seconds: number }> = {
  login: { limit: 50, seconds: 15 * 60 },
  forgotPassword: { limit: 10, seconds: 60 * 60 },
  resetPassword: { limit: 20, seconds: 60 * 60 },
}

const TOO_MANY = words(
  'There were too many attempts from your network. Please try again a little later.',
  'Verkostasi tehtiin liian monta yritystä. Yritä hetken kuluttua uudelleen.',
  'Det gjordes för många försök från ditt nätverk. Försök igen om en stund.',
)

function refuse(req: PayloadRequest, retryAfter: number): never {
  req.responseHeaders = new Headers({ 'Retry-After': String(retryAfter) })
  throw new APIError(say(req, TOO_MANY), 429, undefined, true)
}

/**
 * Slows down whoever tries many passwords or asks for many reset mails; accounts lock besides, each for itself. Our own
 * scripts have no address and are not counted.
 */
export const limitSignIns: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const limit = LIMITS[operation]
  const address = limit && clientAddress(req.headers)
  if (!limit || !address) return args
  const counted = await countWithin(req.payload, { scope: operation, key: address, ...limit })
  if (!counted.ok) refuse(req, counted.retryAfter)
  return args
}
