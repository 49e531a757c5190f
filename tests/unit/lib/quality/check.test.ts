/** @jest-environment node */
import { check, isOpenPoint } from '@/lib/quality/check'
import type { Checked, Finding } from '@/lib/quality/finding'
import { outOfDateBefore } from '@/lib/quality/reviewed'

const NOW = new Date('2026-11-26T09:00:00Z')
const LONG = 'A harbour becomes a place to try things out: residents save an hour a day.'

const text = (root: string) => ({
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: root }] }] },
})

/** A case at which no rule stumbles. */
const wellMade = {
  title: { en: 'A case', fi: 'Esimerkki' },
  summary: { en: LONG, fi: LONG },
  stage: 'running',
  results: [{ value: { en: '−40 %' }, sourceLabel: { en: 'City of Espoo' } }],
  review: { lastReviewed: '2026-01-01T12:00:00Z', due: false },
  translation: { fi: 'ready', sv: 'ready' },
}
const ALT = { id: 'p1', alt: { en: 'A bus', fi: 'Bussi' }, decorative: false }

const find = (document: object = {}, more: Partial<Checked> = {}, collection = 'cases'): Finding[] =>
  check(collection, { document: { ...wellMade, ...document }, title: 'title', links: [], now: NOW, ...more })
const open = (...args: Parameters<typeof find>) => find(...args).filter((finding) => !/fine/.test(finding.severity))
const codes = (...args: Parameters<typeof find>) => open(...args).map(({ code }) => code)

describe('a well made case', () => {
  it('has no open point, and is told what is in order', () => {
    const findings = find({}, { picture: ALT, links: [{ url: 'https://a.example/', field: 'body', ok: true }] })
    expect(findings.filter(isOpenPoint)).toEqual([])
    expect(findings.map(({ code }) => code)).toEqual([
      ...[
        'picture-fine',
        'summary-fine',
        'numbers-fine',
        'links-fine',
        'review-fine',
        'language-fine',
        'language-fine',
      ],
    ])
  })
})

describe('the picture', () => {
  it('must be told in words or be decoration: nothing else stops a publish', () => {
    expect(open({}, { picture: { id: 'p1' } })).toEqual([
      { code: 'picture-untold', severity: 'must', values: { picture: 'p1' }, field: 'cover' },
    ])
    expect(codes({}, { picture: { id: 'p1', alt: { en: '  ' } } })).toEqual(['picture-untold'])
    expect(codes({}, { picture: { id: 'p1', decorative: true } })).toEqual([])
    const bare = find({ summary: {}, results: [{}], review: {}, translation: {}, stage: 'finished', lessons: null })
    expect(bare.filter(({ severity }) => severity === 'must')).toEqual([])
  })

  it('should be told in each language in which the case is written', () => {
    const [missing, ...more] = open({}, { picture: { id: 'p1', alt: { en: 'A bus' } } })
    expect(missing).toMatchObject({ code: 'picture-language', severity: 'should', values: { language: 'fi' } })
    expect(more).toEqual([])
    expect(codes({ title: { en: 'A case' } }, { picture: { id: 'p1', alt: { en: 'A bus' } } })).toEqual([])
  })

  it('need not be there', () => {
    expect(find().map(({ code }) => code)).not.toContain('picture-fine')
  })
})

describe('the summary', () => {
  it.each([
    [59, ['summary-short']],
    [60, []],
    [200, []],
    [201, ['summary-long']],
  ])('of %i characters: %p', (length, expected) => {
    expect(codes({ summary: { en: 'x'.repeat(length) } })).toEqual(expected)
  })

  it('is looked at in each language, and one that is not written is left to the translation', () => {
    const found = open({ summary: { en: LONG, fi: 'Lyhyt', sv: '' } })
    expect(found).toMatchObject([{ code: 'summary-short', values: { language: 'fi', length: 5 }, field: 'summary' }])
  })

  it('of a theme may be longer', () => {
    expect(codes({ summary: { en: 'x'.repeat(201) } }, {}, 'themes')).toEqual([])
    expect(codes({ summary: { en: 'x'.repeat(301) } }, {}, 'themes')).toEqual(['summary-long'])
  })
})

describe('numbers', () => {
  it('each name a source, by name or by address', () => {
    const results = [
      { value: { en: '1' }, sourceUrl: 'https://a.example' },
      { value: { fi: '2 %' } },
      { value: { en: '3' }, sourceLabel: { sv: 'Esbo' } },
    ]
    expect(open({ results })).toMatchObject([
      { code: 'number-without-source', severity: 'should', values: { value: '2 %' }, field: 'results.1.sourceLabel' },
    ])
  })

  it('of a priority: in its figures and its measure, where one source may stand for all', () => {
    const measure = {
      target: 1.8,
      sourceLabel: null,
      baseline: { value: 12, sourceUrl: 'https://a.example' },
      latest: {},
    }
    expect(open({ measure }, {}, 'priorities')).toMatchObject([
      { code: 'number-without-source', values: { value: '1.8' }, field: 'measure.sourceLabel' },
    ])
    const sourced = { ...measure, sourceLabel: { en: 'Statistics' }, latest: { value: 8 } }
    expect(codes({ measure: sourced }, {}, 'priorities')).toEqual([])
    expect(codes({ measure: sourced, figures: [{ value: { en: '5' } }] }, {}, 'priorities')).toEqual([
      'number-without-source',
    ])
  })
})

describe('a finished case', () => {
  it('tells what came of it or what was learnt', () => {
    expect(codes({ stage: 'finished', results: [] })).toEqual(['finished-without-results'])
    expect(codes({ stage: 'finished', results: [], lessons: { en: text('  ') } })).toEqual(['finished-without-results'])
    expect(codes({ stage: 'finished', results: [], lessons: { fi: text('Kaikki meni hyvin.') } })).toEqual([])
    expect(codes({ stage: 'finished' })).toEqual([])
    expect(codes({ stage: 'running', results: [] })).toEqual([])
  })
})

describe('links', () => {
  const link = (ok: boolean | null, number = 1) => {
    return { url: `https://a.example/${number}`, field: 'links.0.url', ok, problem: ok === false ? 'not-found' : null }
  }

  it('that are broken are named with their place; those not tried yet are neutral', () => {
    expect(open({}, { links: [link(true), link(false, 2), link(null, 3)] })).toEqual([
      {
        ...{ code: 'link-broken', severity: 'should', field: 'links.0.url' },
        values: { url: 'https://a.example/2', problem: 'not-found' },
      },
      { code: 'links-untried', severity: 'unknown', values: { count: 1 } },
    ])
    expect(find({}, { links: [link(null)] }).filter(isOpenPoint)).toEqual([])
  })

  it('are counted when there are many broken ones', () => {
    const links = Array.from({ length: 8 }, (_, number) => link(false, number))
    const found = open({}, { links })
    expect(found.filter(({ code }) => code === 'link-broken')).toHaveLength(5)
    expect(found).toContainEqual(expect.objectContaining({ code: 'links-more-broken', values: { count: 3 } }))
  })
})

describe('the review', () => {
  it.each([
    [{ lastReviewed: '2024-11-26T09:00:00Z' }, []],
    [{ lastReviewed: '2024-11-26T08:59:59Z' }, ['review-old']],
    [{ lastReviewed: '2026-11-01T00:00:00Z', due: true }, ['review-due']],
    [{ lastReviewed: null }, ['review-never']],
    [undefined, ['review-never']],
  ])('%p: %p', (review, expected) => {
    expect(codes({ review })).toEqual(expected)
  })

  it('is two years old on the same day of the year', () => {
    expect(outOfDateBefore(NOW).toISOString()).toBe('2024-11-26T09:00:00.000Z')
  })

  it('is asked of cases alone', () => {
    expect(codes({ review: undefined }, {}, 'pages')).toEqual([])
  })
})

describe('the languages', () => {
  it('are missing, out of date or not known', () => {
    expect(open({ translation: { fi: 'outdated', sv: 'missing' } })).toEqual([
      { code: 'language-outdated', severity: 'should', values: { language: 'fi' } },
      { code: 'language-missing', severity: 'should', values: { language: 'sv' } },
    ])
    expect(open({ translation: { fi: null } }).map(({ severity }) => severity)).toEqual(['unknown', 'unknown'])
  })
})

it('puts first what stops a publish, then advice, then what is not known', () => {
  const findings = find({ summary: { en: 'Short' }, translation: {} }, { picture: { id: 'p1' } })
  const order = findings.map(({ severity }) => severity)
  expect(order.slice(0, 4)).toEqual(['must', 'should', 'unknown', 'unknown'])
  expect(new Set(order.slice(4))).toEqual(new Set(['fine']))
})
