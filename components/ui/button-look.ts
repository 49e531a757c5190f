const BOX =
  'inline-flex min-h-13 cursor-pointer items-center justify-center border-2 px-6 py-2 text-[1.0625rem] leading-tight font-strong wrap-anywhere no-underline transition-colors duration-120 print:hidden'

/** Each tone has a ground it is made for: ink and quiet paper, sun and ghost the sea, call the sun. */
const TONES = {
  ink: 'border-button bg-button text-on-button hover:border-button-hover hover:bg-button-hover',
  quiet: 'border-button bg-transparent text-ink hover:border-button-hover hover:bg-button-hover hover:text-on-button',
  sun: 'border-sun bg-sun text-on-sun hover:border-on-sea hover:bg-on-sea',
  ghost: 'border-on-sea bg-transparent text-on-sea hover:bg-on-sea hover:text-on-sun',
  call: 'border-on-sun bg-on-sun text-on-foot hover:border-sea hover:bg-sea',
} as const

export type Tone = keyof typeof TONES

/** The classes of a button in one of the tones, and more of them. */
export const buttonLook = (tone: Tone, className: string) => `${BOX} ${TONES[tone]} ${className}`
