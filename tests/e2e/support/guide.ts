import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import sharp from 'sharp'
import type { Locale } from '@/lib/locales'

/** True under `npm run guide`, which makes the pictures of docs/staff-guide anew. */
export const makesPictures = Boolean(process.env.GUIDE)

const folder = (locale: Locale) => join('docs', 'staff-guide', 'pictures', locale)

/** Text and flat colours: few colours make small files. */
const small = (picture: Buffer) => sharp(picture).png({ palette: true, colours: 64, effort: 10 })

/**
 * Takes a picture for the staff guide in one language.
 *
 * @returns a function of the picture's name and what to show: the window, or one part of it. It does nothing in a test
 */
export function photographer(locale: Locale) {
  mkdirSync(folder(locale), { recursive: true })
  return async (name: string, shown: Page | Locator): Promise<void> => {
    if (!makesPictures) return
    const style = '.payload-toast-container { visibility: hidden }'
    const picture = await shown.screenshot({ animations: 'disabled', caret: 'hide', style })
    await small(picture).toFile(join(folder(locale), `${name}.png`))
  }
}
