import { screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { JoinSentPage } from '@/components/pages/JoinSentPage'
import { LOCALES } from '@/lib/locales'
import en from '@/messages/en.json'
import fi from '@/messages/fi.json'
import sv from '@/messages/sv.json'
import { renderIn } from '@/tests/support/render'

const WORDS = { en: en.join.sent, fi: fi.join.sent, sv: sv.join.sent }
const COUNCIL = { name: 'Council', street: '', postalCode: '', city: '', email: 'office@example.fi', website: '' }

describe('the confirmation', () => {
  it.each(LOCALES)('names the reference in %s and meets the visitor with its heading', async (locale) => {
    const { container } = renderIn(
      locale,
      <main>
        <JoinSentPage reference="HSR-7K4M-2QXD" council={COUNCIL} />
      </main>,
    )
    const words = WORDS[locale]
    expect(screen.getByRole('heading', { level: 1, name: words.title })).toHaveFocus()
    expect(screen.getByRole('term')).toHaveTextContent(words.reference)
    expect(screen.getByRole('definition')).toHaveTextContent('HSR-7K4M-2QXD')
    expect(screen.getByRole('link', { name: COUNCIL.email })).toHaveAttribute('href', `mailto:${COUNCIL.email}`)
    expect(screen.getByRole('link', { name: words.cases })).toHaveAttribute('href', `/${locale}/cases`)
    expect(screen.getByRole('link', { name: words.again })).toHaveAttribute('href', `/${locale}/join`)
    expect(await axe(container)).toHaveNoViolations()
  })

  it('does without a reference and without an e-mail address', () => {
    renderIn('en', <JoinSentPage reference={undefined} council={{ ...COUNCIL, email: '' }} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(en.join.sent.title)
    expect(screen.queryByRole('definition')).not.toBeInTheDocument()
    expect(screen.queryByText(/reference/)).not.toBeInTheDocument()
  })
})
