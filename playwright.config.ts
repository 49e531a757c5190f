import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS, installedChromium } from './scripts/lib/chromium.mjs'

/** End-to-end tests, against the server that BASE_URL names; npm run test:e2e starts one with content of its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/playwright',
  // A page is made at its first visit, and two cores serve, draw and look at once.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/end-to-end.json' }]],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:3000',
    // What can't be done is said by its own step, and not by the end of the whole test.
    actionTimeout: 60_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: installedChromium(),
      args: CHROMIUM_FLAGS,
    },
  },
})
