const SCHEME = /^https?:\/\//i
const NAMED_HOST = /^([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u

/** A web address as people write it, with `https://` in front where they left that out. */
export const withScheme = (typed: string): string => (typed === '' || SCHEME.test(typed) ? typed : `https://${typed}`)

/**
 * True for an http(s) address of a named host. One with a space breaks when it is mailed; one with a name and a
 * password before the host (`https://helsinki.fi@example.com`) leads astray.
 */
export function isWebAddress(value: string): boolean {
  if (!SCHEME.test(value) || /\s/.test(value) || !URL.canParse(value)) return false
  const { hostname, username, password } = new URL(value)
  return NAMED_HOST.test(hostname) && username === '' && password === ''
}
