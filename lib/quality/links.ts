import { LINK_PROBLEMS, type LinkProblem } from '@/lib/links/outcome'
import type { Rule } from './finding'

/** So many broken links are named; the rest is counted. */
const MOST_NAMED = 5

const problemOf = (problem: unknown): LinkProblem => LINK_PROBLEMS.find((known) => known === problem) ?? 'connection'

/** The links answer, as far as they have been tried. */
export const links: Rule = ({ links }) => {
  if (links.length === 0) return []
  const broken = links.filter(({ ok }) => ok === false)
  const untried = links.filter(({ ok }) => ok !== false && ok !== true).length
  const more = broken.length - MOST_NAMED
  return [
    ...broken.slice(0, MOST_NAMED).map(({ url, field, problem }) => ({
      ...({ code: 'link-broken', severity: 'should', field } as const),
      values: { url, problem: problemOf(problem) },
    })),
    ...(more > 0 ? [{ code: 'links-more-broken', severity: 'should', values: { count: more } } as const] : []),
    ...(untried > 0 ? [{ code: 'links-untried', severity: 'unknown', values: { count: untried } } as const] : []),
    ...(broken.length + untried === 0 ? [{ code: 'links-fine', severity: 'fine', values: {} } as const] : []),
  ]
}
