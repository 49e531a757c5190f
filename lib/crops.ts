/**
 * The proportions, width to height, that the site cuts a cover to: Tailwind's aspect classes where each is shown. The
 * admin shows them round the focal point; a test keeps the list true.
 */
export const CROPS = {
  card: { ratio: '3/2', shownIn: 'components/case/CaseCard.tsx' },
  small: { ratio: '1/1', shownIn: 'components/case/CaseCard.tsx' },
  feature: { ratio: '4/3', shownIn: 'components/case/CaseCard.tsx' },
  poster: { ratio: '2/1', shownIn: 'components/ui/Poster.tsx' },
  sheet: { ratio: '5/2', shownIn: 'components/sheet/CaseOnPage.tsx' },
} as const

export type Crop = keyof typeof CROPS

/** The point that stays in view, as the site keeps it: in steps of ten per cent. */
export const focusStep = (percent: number): number => Math.round(percent / 10) * 10
