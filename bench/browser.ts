import { chromium, type Browser } from '@playwright/test'
import { CHROMIUM_FLAGS, ensureChromium } from '../scripts/lib/chromium.mjs'

/** Lends a headless Chromium. */
export async function withBrowser<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

/** Such as “Chromium 156.0.8078.108”. */
export const browserVersion = (): Promise<string> => withBrowser(async (browser) => `Chromium ${browser.version()}`)
