import { screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { PreviewBanner } from '@/components/pages/PreviewBanner'
import { LOCALES, type Locale } from '@/lib/locales'
import type { PreviewNotice } from '@/lib/view'
import { renderIn } from '@/tests/support/render'

const LINK: PreviewNotice = {
  to: 'link',
  title: { text: 'Quiet ferries', lang: 'en' },
  href: '/cases/quiet-ferries',
  until: '2026-11-30T10:05:00.000Z',
}
const show = (locale: Locale, notice: PreviewNotice) =>
  renderIn(locale, <PreviewBanner notice={notice} exitHref="/preview/exit" locale={locale} />)

describe('PreviewBanner', () => {
  it.each(LOCALES.flatMap((locale) => [{ to: 'staff' } as const, LINK].map((notice) => [locale, notice] as const)))(
    'has no violation in %s, %j',
    async (locale, notice) => {
      const { container } = show(locale, notice)
      expect(await axe(container)).toHaveNoViolations()
    },
  )

  it('leads out of the preview by the address it was given', () => {
    show('fi', { to: 'staff' })
    expect(screen.getByRole('complementary', { name: 'Esikatselu' })).toHaveClass('print:hidden')
    expect(screen.getByRole('link', { name: 'Poistu esikatselusta' })).toHaveAttribute('href', '/preview/exit')
  })

  it('says which draft someone with a link sees, in its language, and until when', () => {
    show('fi', LINK)
    const draft = screen.getByRole('link', { name: 'Quiet ferries' })
    expect(draft).toHaveAttribute('href', '/fi/cases/quiet-ferries')
    expect(draft).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('complementary')).toHaveTextContent('30.11.2026 klo 12.05')
  })

  it.each([
    [{ to: 'staff' }, 'You see the newest drafts.'],
    [{ to: 'nobody' }, 'It has ended.'],
  ] as const)('says what is seen: %j', (notice, words) => {
    show('en', notice)
    expect(screen.getByRole('complementary')).toHaveTextContent(words)
  })
})
