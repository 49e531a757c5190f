import type { CaseList, CaseView, FilterOption, PageView, PlaceView, PriorityView, Prose, ThemeView } from '@/lib/view'
import { aCase, somePriorities, someCases, someThemes, someTiles } from './fixtures'

/** Views of the inner pages, as lib/content would hand them over. */
export const aText = (...paragraphs: string[]): Prose => ({
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', children: [{ kind: 'text', text }] })),
})

export const withSections = (...headings: string[]): Prose => ({
  blocks: headings.flatMap((text) => [
    { kind: 'heading', level: 2, id: text.toLowerCase(), children: [{ kind: 'text', text }] },
    ...aText(`About ${text}.`).blocks,
  ]),
})

export const aCaseView = (changes: Partial<CaseView> = {}): CaseView => ({
  ...aCase(),
  body: aText('A tower stands beside the heating plant.', 'The stone stays hot for weeks.'),
  keyFacts: [{ label: { text: 'Cut in emissions' }, value: { text: '160 t CO2e a year' } }],
  results: [],
  organisations: [{ name: { text: 'Polar Night Energy' }, kind: 'company', url: 'https://polar.example' }],
  links: [{ label: { text: 'The plant' }, href: 'https://plant.example' }],
  priorities: [{ slug: 'wellbeing', title: { text: 'Wellbeing' } }],
  topics: [{ slug: 'energy-storage', title: { text: 'Energy storage' } }],
  lastReviewed: '2026-11-24',
  translationMissing: false,
  writtenIn: ['en', 'fi', 'sv'],
  seo: {},
  ...changes,
})

const theme = (slug: string, selected: boolean): FilterOption => ({
  slug,
  label: { text: slug },
  href: selected ? '/cases' : `/cases?theme=${slug}`,
  selected,
  look: 'climate-neutrality',
})
const topic = (slug: string, selected: boolean): FilterOption => ({
  slug,
  label: { text: `Topic ${slug}` },
  href: `/cases?topic=${slug}`,
  selected,
})

export const aList = (changes: Partial<CaseList> = {}): CaseList => ({
  cases: someCases,
  total: 6,
  allCount: 54,
  filters: [
    { name: 'theme', options: [theme('citizens-city', false), theme('climate-neutrality', true)] },
    { name: 'topic', options: [...'abcdefghij'].map((slug) => topic(slug, slug === 'c')) },
  ],
  chosen: [
    { label: { text: 'Climate neutrality' }, removeHref: '/cases?topic=c', look: 'climate-neutrality' },
    { label: { text: 'Topic c' }, removeHref: '/cases?theme=climate-neutrality' },
  ],
  clearHref: '/cases',
  ignored: false,
  pages: [{ number: 1, href: '/cases', current: true }],
  ...changes,
})

export const aTheme = (changes: Partial<ThemeView> = {}): ThemeView => ({
  slug: 'climate-neutrality',
  title: { text: 'Climate neutrality' },
  look: 'climate-neutrality',
  summary: { text: 'New energy and low-carbon building.' },
  body: aText('Energy, materials and building.'),
  areas: [{ text: 'Circular economy' }],
  valueChains: [],
  topics: [
    { slug: 'waste-heat', title: { text: 'Waste heat' }, caseCount: 4 },
    { slug: 'nature', title: { text: 'Nature' }, caseCount: 0 },
  ],
  archived: false,
  ...changes,
})
export const otherThemes = someThemes.filter(({ slug }) => slug !== 'climate-neutrality')

export const aPriority = (changes: Partial<PriorityView['measure']> = {}): PriorityView => ({
  slug: 'climate-change-mitigation',
  title: { text: 'Climate change mitigation' },
  summary: { text: 'A climate-neutral region in 2030.' },
  goalOf: { text: 'less emissions than in 2005' },
  shape: 'leaf',
  progress: somePriorities[0]?.progress ?? { goal: 80, approximate: false },
  body: aText('A fifth of the emissions of Finland.'),
  measure: {
    metric: { text: 'Annual greenhouse gas emissions' },
    unit: 'Mt CO2e',
    direction: 'decrease',
    target: 1.8,
    targetYear: 2030,
    targetApproximate: true,
    baseline: { value: 9.1, year: 2005, approximate: true },
    latest: {
      value: 6.6,
      year: 2021,
      approximate: false,
      source: { label: { text: 'Emissions 2021' }, href: 'https://figures.example' },
    },
    changePercent: -80,
    ...changes,
  },
  focusAreas: [{ text: 'Smart mobility' }],
  figures: [{ label: { text: 'Share of emissions' }, value: { text: 'a fifth' }, year: 2021 }],
})

export const aPlace = (changes: Partial<PlaceView> = {}): PlaceView => ({
  slug: 'espoo',
  name: 'Espoo',
  names: [
    { name: 'Espoo', languages: ['en', 'fi'] },
    { name: 'Esbo', languages: ['sv'] },
  ],
  kind: 'city',
  population: { value: 292796, year: 2020 },
  landAreaKm2: 312.4,
  website: 'https://www.espoo.example',
  languages: { text: 'Bilingual' },
  blurb: { text: 'A district of technology by the sea.' },
  neighbours: someTiles.filter(({ slug }) => ['vantaa', 'askola'].includes(slug)),
  ...changes,
})

export const aPage = (changes: Partial<PageView> = {}): PageView => ({
  slug: 'about',
  title: { text: 'About the region' },
  lead: { text: 'Twenty-six municipalities.' },
  body: withSections('Growth', 'Knowledge'),
  appendices: [],
  continued: [],
  seo: {},
  ...changes,
})
