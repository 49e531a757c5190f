import type { Locale } from '@/lib/locales'

/** Finland writes day before month; plain `en` would give the American order. */
const FORMATS: Record<Locale, string> = { en: 'en-GB', fi: 'fi-FI', sv: 'sv-FI' }

const STEPS = [
  { unit: 'minute', seconds: 60 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'day', seconds: 86_400 },
] as const

/** A moment in Finnish time: 24.11.2026 klo 9.05. */
export const momentIn = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(FORMATS[locale], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Helsinki',
  }).format(new Date(iso))

/** A day in Finnish time: 24.11.2026. */
export const dayIn = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(FORMATS[locale], { dateStyle: 'medium', timeZone: 'Europe/Helsinki' }).format(new Date(iso))

/** How long ago a moment was, in its largest unit up to days: 3 days ago, eilen, för 2 timmar sedan. */
export function agoIn(iso: string, locale: Locale, now = new Date()): string {
  const seconds = Math.max(0, (now.getTime() - new Date(iso).getTime()) / 1000)
  const { unit, seconds: length } = STEPS.findLast((step) => seconds >= step.seconds) ?? STEPS[0]
  const format = new Intl.RelativeTimeFormat(FORMATS[locale], { numeric: 'auto' })
  return format.format(-Math.floor(seconds / length), unit)
}

/** True when a moment is more than so many milliseconds ago. */
export const isLongAgo = (iso: string, milliseconds: number): boolean =>
  Date.now() - new Date(iso).getTime() > milliseconds
