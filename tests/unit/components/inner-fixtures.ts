import type {
  CaseCard,
  CaseList,
  CaseView,
  FacetOption,
  FoundCase,
  PageView,
  PlaceView,
  PriorityView,
  Prose,
  ThemeView,
} from '@/lib/view'
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

const theme = (value: string, selected: boolean, count = 3): FacetOption => ({
  value,
  label: { text: value },
  count,
  href: selected ? '/cases' : `/cases?theme=${value}`,
  selected,
  prominent: true,
  look: 'climate-neutrality',
})
const topic = (value: string, prominent: boolean): FacetOption => ({
  value,
  label: { text: `Topic ${value}` },
  ...(value === 'j' && { also: 'Ämne' }),
  count: 2,
  href: `/cases?topic=${value}`,
  selected: value === 'c',
  prominent,
})

const aFoundCase = (card: CaseCard): FoundCase => ({ ...card, picked: false, pickHref: `/cases?pick=${card.slug}` })

export const aList = (changes: Partial<CaseList> = {}): CaseList => ({
  q: '',
  cases: someCases.map(aFoundCase),
  total: 6,
  allCount: 54,
  partial: false,
  ignored: false,
  facets: [
    {
      name: 'theme',
      groups: [
        { options: [theme('citizens-city', false), theme('climate-neutrality', true), theme('industry', false, 0)] },
      ],
    },
    { name: 'topic', groups: [{ options: [...'abcdefghij'].map((value) => topic(value, value === 'a')) }] },
  ],
  chosen: [
    { label: { text: 'Climate neutrality' }, removeHref: '/cases?topic=c', look: 'climate-neutrality' },
    { label: { text: 'Topic c' }, removeHref: '/cases?theme=climate-neutrality' },
  ],
  clearHref: '/cases',
  sorts: [
    { name: 'newest', href: '/cases', current: true },
    { name: 'title', href: '/cases?sort=title', current: false },
  ],
  views: [
    { name: 'list', href: '/cases', current: true },
    { name: 'map', href: '/cases?view=map', current: false },
  ],
  suggestions: [],
  themes: [],
  pages: [{ number: 1, href: '/cases', current: true }],
  shortlist: { count: 0, clearHref: '/cases', sheetHref: '/cases/sheet' },
  carried: [['theme', 'climate-neutrality']],
  sheetHref: '/cases/sheet?theme=climate-neutrality',
  href: '/cases?theme=climate-neutrality&topic=c',
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
  successors: [],
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
