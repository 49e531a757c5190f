import { screen } from '@testing-library/react'
import { Button } from '@/components/ui/Button'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { MoreLink } from '@/components/ui/MoreLink'
import { SectionHead } from '@/components/ui/SectionHead'
import { renderIn } from '@/tests/support/render'

describe('Button', () => {
  it('is a button, and its link a link', () => {
    renderIn(
      'en',
      <>
        <Button tone="quiet">Send</Button>
        <ButtonLink href="/join">Propose a case</ButtonLink>
      </>,
    )
    expect(screen.getByRole('button', { name: 'Send' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Propose a case' })).toHaveAttribute('href', '/en/join')
  })
})

describe('SectionHead', () => {
  it('names its section and leads on', () => {
    renderIn(
      'en',
      <section aria-labelledby="latest">
        <SectionHead id="latest" title="Latest cases">
          <MoreLink href="/cases">All cases</MoreLink>
        </SectionHead>
      </section>,
    )
    expect(screen.getByRole('region', { name: 'Latest cases' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'All cases' })).toHaveAttribute('href', '/en/cases')
  })
})
