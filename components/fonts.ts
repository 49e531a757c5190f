import localFont from 'next/font/local'

// Next would fit one fallback to the regular weight, 5 % too narrow for bold headings: styles/fallback-faces.css has ours.

/** Headings and figures, always bold: 12 kB hold every letter of English, Finnish and Swedish. */
const display = localFont({
  src: '../node_modules/@fontsource/familjen-grotesk/files/familjen-grotesk-latin-700-normal.woff2',
  weight: '700',
  style: 'normal',
  display: 'swap',
  preload: true,
  adjustFontFallback: false,
  variable: '--face-display',
})

/** Running text. */
const text = localFont({
  src: '../node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
  weight: '400 900',
  style: 'normal',
  display: 'swap',
  preload: true,
  adjustFontFallback: false,
  variable: '--face-text',
})

/** Class names for <html>: they set the two faces that components/styles/tokens.css puts first. */
export const fontClassNames = `${display.variable} ${text.variable}`
