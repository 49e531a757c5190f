/** One page of each kind, in English: what a first visit costs is measured, and kept in a budget. */
export const TEMPLATES = {
  home: '/en',
  list: '/en/cases',
  map: '/en/cases?view=map',
  search: '/en/cases?q=heat&theme=climate-neutrality',
  // It is as long as what was chosen: about sixty elements a case.
  sheet: '/en/cases/sheet?pick=pornainen-sand-battery&pick=s-group-logistics-sipoo',
  case: '/en/cases/pornainen-sand-battery',
  theme: '/en/themes/citizens-city',
  priority: '/en/priorities/climate-change-mitigation',
  municipalities: '/en/municipalities',
  municipality: '/en/municipalities/raasepori',
  about: '/en/about',
  join: '/en/join',
  'join, sent': '/en/join/sent?reference=HSR-7K4M-2QXD',
  'not found': '/en/no-such-page',
} as const

export type TemplateName = keyof typeof TEMPLATES

export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as TemplateName[]
