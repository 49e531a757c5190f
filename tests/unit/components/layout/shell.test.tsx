import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { Shell } from '@/components/layout/Shell'
import { LOCALES } from '@/lib/locales'
import { renderIn } from '@/tests/support/render'
import { theCouncil } from '../fixtures'

const page = (
  <Shell path="/about" section="region" council={theCouncil}>
    <h1>About</h1>
  </Shell>
)

describe('Shell', () => {
  it('starts with the way past the header', async () => {
    renderIn('en', page)
    await userEvent.tab()
    const skip = screen.getByRole('link', { name: 'Skip to content' })
    expect(skip).toHaveFocus()
    const main = screen.getByRole('main')
    expect(skip).toHaveAttribute('href', `#${main.id}`)
    // Without it a browser would scroll and leave the focus in the header.
    expect(main).toHaveAttribute('tabindex', '-1')
  })

  it('has one of each landmark', () => {
    renderIn('en', page)
    for (const role of ['banner', 'main', 'contentinfo']) expect(screen.getAllByRole(role)).toHaveLength(1)
  })

  it.each(LOCALES)('has no violation in %s', async (locale) => {
    const { container } = renderIn(locale, page)
    expect(await axe(container)).toHaveNoViolations()
  })
})
