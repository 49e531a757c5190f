import { fireEvent, screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { usePathname, useSearchParams } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import { LOCALES } from '@/lib/locales'
import { renderIn } from '@/tests/support/render'

const Sample = () => {
  const t = useTranslations()
  return (
    <main>
      <h1>{useLocale()}</h1>
      <p>{typeof t}</p>
      <p>
        {usePathname()} {useSearchParams().get('topic')}
      </p>
      <Link href="/cases/a-case">A case</Link>
    </main>
  )
}

describe('renderIn', () => {
  it.each(LOCALES)('gives a component its language and its links in %s', async (locale) => {
    const { container } = renderIn(locale, <Sample />, { path: `/${locale}/cases`, query: 'topic=water' })
    expect(screen.getByRole('heading')).toHaveTextContent(locale)
    expect(screen.getByText(`/${locale}/cases water`)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'A case' })).toHaveAttribute('href', `/${locale}/cases/a-case`)
    fireEvent.mouseEnter(screen.getByRole('link', { name: 'A case' }))
    expect(await axe(container)).toHaveNoViolations()
  })
})
