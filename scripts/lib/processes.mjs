import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ROOT } from './root.mjs'

const PATIENCE_MS = 5_000
const running = new Set()

/** Signals a process with all that it started. Windows has no process groups. */
const signal = (child, name) => {
  try {
    if (process.platform === 'win32') child.kill(name)
    else process.kill(-child.pid, name)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

/**
 * Starts a program in the project's folder, in its own process group.
 *
 * @param {string[]} command program and arguments
 * @param {{ env?: Record<string, string | undefined>, stdio?: import('node:child_process').StdioOptions }} options
 *   `env` is added to this process's own
 * @returns {import('node:child_process').ChildProcess}
 */
export const start = ([program, ...args], { env = {}, stdio = 'inherit' } = {}) => {
  const detached = process.platform !== 'win32'
  const child = spawn(program, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio, detached })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

/**
 * Waits for the end of a program.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code; 1 when a signal ended it or it could not start
 */
export const ended = (child) =>
  new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('close', (code) => resolve(code ?? 1))
  })

/**
 * Ends a program and all that it started: first politely, then for good.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} politely
 */
export const stop = async (child, politely = 'SIGTERM') => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'close')
  signal(child, politely)
  const last = setTimeout(() => signal(child, 'SIGKILL'), PATIENCE_MS)
  await gone
  clearTimeout(last)
}

/**
 * Ends everything that was started here when this process is told to end.
 *
 * @param {number} exitCode
 */
export const endOnSignal = (exitCode) => {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(name, async () => {
      await Promise.all([...running].map(stop))
      process.exit(exitCode)
    })
  }
}
