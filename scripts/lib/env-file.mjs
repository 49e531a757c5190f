import { randomBytes } from 'node:crypto'
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'

const FILE = join(ROOT, '.env')
const read = () => (existsSync(FILE) ? readFileSync(FILE, 'utf8') : '')

/**
 * True when a setting has a value, in the environment or in .env.
 *
 * @param {string} name
 */
export const isSet = (name) =>
  Boolean(process.env[name]) || new RegExp(`^\\s*(export\\s+)?${name}\\s*=\\s*\\S`, 'm').test(read())

/** Adds a secret to .env when there is none yet; what is written there stays. Only the owner may read the file. */
export const ensureSecret = () => {
  if (isSet('PAYLOAD_SECRET')) return
  const before = read()
  const gap = before === '' || before.endsWith('\n') ? '' : '\n'
  appendFileSync(FILE, `${gap}PAYLOAD_SECRET=${randomBytes(32).toString('hex')}\n`, { mode: 0o600 })
  chmodSync(FILE, 0o600)
}
