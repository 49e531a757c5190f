import { LOCALES } from '@/lib/locales'

/** One address for each template of the site and its states, without the language. */
export const TEMPLATES = [
  '',
  '/cases',
  '/cases?q=heat&theme=climate-neutrality&municipality=espoo&municipality=vantaa&view=map&pick=pornainen-sand-battery',
  '/cases?q=hydrugenne&priority=wellbeing',
  '/cases/sheet?theme=citizens-city&title=Visit%20from%20Tampere',
  '/cases/sheet?layout=table&pick=pornainen-sand-battery&pick=s-group-logistics-sipoo',
  '/cases/pornainen-sand-battery',
  '/cases/s-group-logistics-sipoo',
  '/themes/industrial-modernisation',
  '/priorities/climate-change-mitigation',
  '/municipalities',
  '/municipalities/raasepori',
  '/municipalities/askola',
  '/about',
  '/accessibility',
  '/join?case=pornainen-sand-battery',
  '/join/sent?reference=HSR-7K4M-2QXD',
  '/no-such-page',
] as const

/** Every template in every language. */
export const PAGES = LOCALES.flatMap((locale) =>
  TEMPLATES.map((path) => ({ locale, path, address: `/${locale}${path}` })),
)
