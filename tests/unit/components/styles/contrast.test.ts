import { readFileSync } from 'node:fs'
import { LOOKS } from '@/lib/lists'

const css = readFileSync('components/styles/tokens.css', 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')

const colours = (source: string) =>
  Object.fromEntries([...source.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, role, value]) => [role, value]))

const SCHEMES = { light: colours(light), dark: { ...colours(light), ...colours(dark) } }

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (a: string, b: string) => {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (bright + 0.05) / (dim + 0.05)
}

/** What stands on what, and how strongly it must differ (WCAG 1.4.3: 4.5 for text; 1.4.11: 3 for parts). */
const PAIRS: [front: string, grounds: string[], needs: number][] = [
  ['ink', ['paper', 'birch', 'mark'], 4.5],
  ['soft', ['paper', 'birch'], 4.5],
  ['link', ['paper', 'birch'], 4.5],
  ['on-button', ['button', 'button-hover'], 4.5],
  ['control', ['paper', 'birch'], 3],
  ['on-sea', ['sea', 'tile-0'], 4.5],
  ['on-sun', ['sun', 'on-sea'], 4.5],
  ['on-foot', ['foot', 'on-sun', 'sea'], 4.5],
  ['on-tile', ['tile-1', 'tile-2', 'tile-3', 'tile-4'], 4.5],
  ['tile-1', ['sea'], 3],
  ['danger', ['paper', 'danger-ground'], 4.5],
  ['success', ['paper'], 4.5],
  ['focus', ['focus-halo'], 3],
  ...['citizens', 'climate', 'industry'].flatMap((theme): typeof PAIRS => [
    [theme, ['paper', 'birch'], 4.5],
    [`${theme}-on`, [`${theme}-block`], 4.5],
    [theme, [`${theme}-tint`], 3],
  ]),
]

describe.each(['light', 'dark'] as const)('the %s scheme', (scheme) => {
  const roles = SCHEMES[scheme]

  it.each(PAIRS)('shows %s on %j with at least %d to 1', (front, grounds, needs) => {
    for (const ground of grounds) {
      expect([ground, contrast(roles[front] ?? '', roles[ground] ?? '') >= needs]).toEqual([ground, true])
    }
  })
})

it.each(LOOKS)('has the colours of %s', (look) => {
  expect(css).toContain(`.look-${look} {`)
})
