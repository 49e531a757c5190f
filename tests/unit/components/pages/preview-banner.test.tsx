import { screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { PreviewBanner } from '@/components/pages/PreviewBanner'
import { LOCALES } from '@/lib/locales'
import { renderIn } from '@/tests/support/render'

describe('PreviewBanner', () => {
  it.each(LOCALES)('has no violation in %s', async (locale) => {
    const { container } = renderIn(locale, <PreviewBanner exitHref="/preview/exit" />)
    expect(await axe(container)).toHaveNoViolations()
  })

  it('leads out of the preview by the address it was given', () => {
    renderIn('fi', <PreviewBanner exitHref="/preview/exit?to=%2Ffi" />)
    expect(screen.getByRole('complementary', { name: 'Esikatselu' })).toBeInTheDocument()
    expect(screen.getByRole('link')).toHaveAttribute('href', '/preview/exit?to=%2Ffi')
  })
})
