import { screen } from '@testing-library/react'

/** The levels of all headings, in the order of the page. */
const levels = () => screen.getAllByRole('heading').map(({ tagName }) => Number(tagName[1]))

/** Levels that come more than one below the heading before them; none on a good page (WCAG 1.3.1). */
export const headingGaps = () => levels().filter((level, index, all) => level - (all[index - 1] ?? 0) > 1)

export const countOfH1 = () => levels().filter((level) => level === 1).length
