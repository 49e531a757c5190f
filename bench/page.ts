import type { Section } from './parts/part'
import { targetList } from './target'

const section = ({ title, text, targets }: Section) =>
  [`## ${title}`, text, ...(targets.length > 0 ? [targetList(targets)] : [])].join('\n\n')

/** All sections, as they are printed. */
export const sections = (all: Section[]): string => all.map(section).join('\n\n')

/** What is missed or not known comes first. */
export function summary(all: Section[]): string {
  const targets = all.flatMap((each) => each.targets)
  const open = {
    missed: targets.filter(({ met }) => met === false),
    'not measured': targets.filter(({ met }) => met === undefined),
  }
  const lists = Object.entries(open)
    .filter(([, list]) => list.length > 0)
    .map(([what, list]) => `**${list.length} of ${targets.length} targets are ${what}:**\n\n${targetList(list)}`)
  return lists.join('\n\n') || `All ${targets.length} targets are met.`
}

/** The page docs/performance.md. */
export const performancePage = (all: Section[], machine: string): string => `# How fast the site is

Written by \`npm run bench\`; not edited by hand. A cross (✗) marks a figure that misses the target in its column's head.

**Machine**: ${machine}. Client and server share it.

${summary(all)}

${sections(all)}
`
