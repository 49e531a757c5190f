import { createHmac, timingSafeEqual } from 'node:crypto'
import { environment } from './environment'

/**
 * Signs a claim so that only this site can have made it.
 *
 * @param purpose what the claim is for: a signature for one purpose says nothing for another
 */
export const sign = (purpose: string, claim: string): string =>
  createHmac('sha256', environment().secret).update(`${purpose} ${claim}`).digest('base64url')

/** True when this site has signed the claim for this purpose; it takes as long whatever is wrong. */
export function isSigned(purpose: string, claim: string, signature: string): boolean {
  const [given, own] = [signature, sign(purpose, claim)].map((each) => new TextEncoder().encode(each))
  return given!.length === own!.length && timingSafeEqual(given!, own!)
}
