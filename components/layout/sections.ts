/** The main navigation: each section's key in messages and its address without the language. */
export const SECTIONS = [
  { key: 'cases', href: '/cases' },
  { key: 'themes', href: '/#themes' },
  { key: 'municipalities', href: '/municipalities' },
  { key: 'region', href: '/about' },
  { key: 'join', href: '/join' },
] as const

export type Section = (typeof SECTIONS)[number]['key']
