import { Failure } from './failure.mjs'
import { ended, start } from './processes.mjs'

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Shows what is being done and for how long; a terminal counts the seconds, a log gets two lines. */
const progress = (title) => {
  const since = performance.now()
  const terminal = process.stdout.isTTY
  const show = (sign) => `${terminal ? '\r\x1b[K' : ''}${sign} ${title}`
  process.stdout.write(terminal ? show('…') : `${show('…')}\n`)
  const ticking = terminal && setInterval(() => process.stdout.write(`${show('…')} ${seconds(since)}`), 1_000)
  return (sign) => {
    clearInterval(ticking)
    process.stdout.write(`${show(sign)} (${seconds(since)})\n`)
  }
}

/**
 * Runs one program as a step of a longer way, quietly: its output is shown only when it fails.
 *
 * @param {string} title what is being done, for the person at the keyboard
 * @param {string[]} command program and arguments
 * @param {{ env?: Record<string, string | undefined> }} options
 * @returns {Promise<string>} what the program wrote to its standard output
 * @throws {Failure} when the program fails
 */
export const runStep = async (title, command, { env } = {}) => {
  const done = progress(title)
  const child = start(command, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = []
  const chunks = []
  child.stdout.on('data', (chunk) => output.push(chunk) && chunks.push(chunk))
  child.stderr.on('data', (chunk) => chunks.push(chunk))
  const code = await ended(child)
  done(code === 0 ? '✓' : '✗')
  if (code !== 0) {
    process.stderr.write(Buffer.concat(chunks))
    throw new Failure(`This step failed: ${title}. Its own words are above.`)
  }
  return Buffer.concat(output).toString()
}
