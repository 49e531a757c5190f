import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Failure } from './failure.mjs'
import { runStep } from './step.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** How it is started: it asks nobody for anything by itself, and a container's root can use it. */
export const CHROMIUM_FLAGS = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The browser that is on this machine: CHROMIUM_PATH, else a Chromium or Chrome on the path.
 *
 * @returns {string | undefined}
 */
export const installedChromium = () => {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), MAC_CHROME].find(isExecutable)
}

const starts = (path) => {
  try {
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000 })
    return true
  } catch {
    return false
  }
}

const playwrightChromium = async () => {
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}

const canUseApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

const installers = [
  {
    title: "Fetch Playwright's Chromium",
    command: [process.execPath, join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'],
  },
  canUseApt() && { title: 'Look up packages', command: ['apt-get', 'update', '-qq'] },
  canUseApt() && {
    title: "Install the system's Chromium",
    command: ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  },
].filter(Boolean)

const browserThatStarts = async () =>
  [installedChromium(), await playwrightChromium()].find((path) => path && starts(path))

/**
 * Finds a Chromium that starts, and installs one where there is none.
 *
 * @returns {Promise<string>} its path
 * @throws {Failure} when none can be had
 */
export const ensureChromium = async () => {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH && !starts(CHROMIUM_PATH)) throw new Failure(`CHROMIUM_PATH: ${CHROMIUM_PATH} does not start.`)
  let found = await browserThatStarts()
  for (const { title, command } of installers) {
    if (found) break
    try {
      await runStep(title, command)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
    }
    found = await browserThatStarts()
  }
  if (!found) throw new Failure('No Chromium that starts was found. Install Chromium or Chrome, or set CHROMIUM_PATH.')
  return found
}
