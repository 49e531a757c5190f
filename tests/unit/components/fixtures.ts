import type { CaseCard, CaseSelection, Council, HomeView, PlaceTile, PriorityCard, ThemeCard } from '@/lib/view'

/** Small hand-written views, as lib/content would hand them over. */
export const aCase = (changes: Partial<CaseCard> = {}): CaseCard => ({
  slug: 'pornainen-sand-battery',
  title: { text: 'A sand battery warms Pornainen' },
  summary: { text: 'A tower of crushed soapstone keeps heat.' },
  theme: { slug: 'climate-neutrality', title: { text: 'Climate neutrality' }, look: 'climate-neutrality' },
  places: [{ slug: 'pornainen', name: 'Pornainen' }],
  regionWide: false,
  topics: [],
  priorities: [],
  stage: 'running',
  yearStarted: 2025,
  publishedAt: '2026-11-20T09:00:00.000Z',
  updatedAt: '2026-11-21T09:00:00.000Z',
  ...changes,
})

export const someCases: CaseCard[] = ['one', 'two', 'three', 'four', 'five', 'six'].map((slug) =>
  aCase({ slug, title: { text: `Case ${slug}` } }),
)

/** Cases as all there are of their kind. */
export const allOf = (cases: CaseCard[]): CaseSelection => ({ cases, total: cases.length })

export const someTiles: PlaceTile[] = [
  { slug: 'hanko', name: 'Hanko', column: 0, row: 4, caseCount: 1 },
  { slug: 'espoo', name: 'Espoo', column: 3, row: 2, caseCount: 11 },
  { slug: 'vantaa', name: 'Vantaa', column: 4, row: 2, caseCount: 4 },
  { slug: 'lohja', name: 'Lohja', column: 1, row: 2, caseCount: 2 },
  { slug: 'askola', name: 'Askola', column: 7, row: 1, caseCount: 0 },
]

export const someThemes: ThemeCard[] = [
  {
    slug: 'citizens-city',
    title: { text: 'Citizens’ city' },
    look: 'citizens-city',
    summary: { text: 'Streets and homes shaped together.' },
    caseCount: 1,
  },
  {
    slug: 'climate-neutrality',
    title: { text: 'Climate neutrality' },
    look: 'climate-neutrality',
    summary: { text: 'New energy and low-carbon building.' },
    caseCount: 21,
  },
  {
    slug: 'industrial-modernisation',
    title: { text: 'Industrial modernisation' },
    look: 'industrial-modernisation',
    summary: { text: 'Industry that renews itself.' },
    caseCount: 17,
  },
]

export const somePriorities: PriorityCard[] = [
  {
    slug: 'climate-change-mitigation',
    title: { text: 'Climate change mitigation' },
    summary: { text: 'A climate-neutral region in 2030.' },
    goalOf: { text: 'less emissions than in 2005' },
    shape: 'leaf',
    progress: { goal: 80, reached: 27.47, year: 2021, approximate: true },
  },
  {
    slug: 'wellbeing',
    title: { text: 'Wellbeing' },
    summary: { text: 'More people in work.' },
    goalOf: { text: 'of working-age people in work' },
    shape: 'arch',
    progress: { goal: 80, approximate: false },
  },
]

export const theCouncil: Council = {
  name: 'Helsinki-Uusimaa Regional Council',
  street: 'Esterinportti 2 B',
  postalCode: '00240',
  city: 'Helsinki',
  phone: '+358 9 000 000',
  email: 'council@example.org',
  website: 'https://example.org',
}

export const theHome: HomeView = {
  heading: { text: 'Places that try things first' },
  lede: { text: 'Projects and ideas from the whole region.' },
  callHeading: { text: 'Know something worth showing?' },
  callText: { text: 'Tell us about it.' },
  figures: [
    { label: { text: 'Inhabitants' }, prefix: { text: 'almost' }, value: { text: '1.8 million' }, year: 2024 },
    { label: { text: 'Share of gross domestic product' }, value: { text: '39 %' } },
  ],
}
