import type { BenchSite } from '../site'
import type { Target } from '../target'

/** What one part found: a section of docs/performance.md, and its verdicts. */
export type Section = { title: string; text: string; targets: Target[] }

/** Measures on a seeded site; starts and ends the servers that it needs. */
export type Part = (site: BenchSite) => Promise<Section>
