import { screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { Prose } from '@/components/ui/Prose'
import type { Block } from '@/lib/view'
import { renderIn } from '@/tests/support/render'
import { aText } from '../inner-fixtures'

const linkTo = (href: string): Block => ({
  kind: 'paragraph',
  children: [{ kind: 'link', href, children: [{ kind: 'text', text: 'the words' }] }],
})
const showLink = (href: string) => renderIn('fi', <Prose of={{ blocks: [linkTo(href)] }} />)

describe('Prose', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a', 'noopener external'],
    ['mailto:office@example.org', 'mailto:office@example.org', null],
    ['/themes/climate-neutrality', '/fi/themes/climate-neutrality', null],
    ['/api/media/file/report.pdf', '/api/media/file/report.pdf', null],
    ['#growth', '#growth', null],
  ])('links to %s', (written, href, rel) => {
    showLink(written)
    const link = screen.getByRole('link', { name: 'the words' })
    expect(link).toHaveAttribute('href', href)
    expect(link.getAttribute('rel')).toBe(rel)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', '//elsewhere.example', '/\\elsewhere.example', 'relative'])(
    'keeps the words of %s and drops the link',
    (written) => {
      showLink(written)
      expect(screen.getByText('the words')).toBeInTheDocument()
      expect(screen.queryByRole('link')).toBeNull()
    },
  )

  it('is marked with its language when it stands in from English', () => {
    const { container } = renderIn('sv', <Prose of={{ ...aText('Only in English.'), lang: 'en' }} />)
    expect(container.firstElementChild).toHaveAttribute('lang', 'en')
  })

  it('leaves the mark off a text in the language of the page', () => {
    const { container } = renderIn('sv', <Prose of={aText('På svenska.')} />)
    expect(container.firstElementChild).not.toHaveAttribute('lang')
  })

  it('puts its headings below the one above the text, with ids of their own', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 2, id: 'first', children: [{ kind: 'text', text: 'First' }] },
      { kind: 'heading', level: 3, id: 'second', children: [{ kind: 'text', text: 'Second' }] },
    ]
    renderIn('en', <Prose of={{ blocks }} headings={3} idPrefix="part-2-" />)
    expect(screen.getByRole('heading', { level: 3, name: 'First' })).toHaveAttribute('id', 'part-2-first')
    expect(screen.getByRole('heading', { level: 4, name: 'Second' })).toHaveAttribute('id', 'part-2-second')
  })

  it('shows lists, quotes, emphasis, breaks and formulas', async () => {
    const blocks: Block[] = [
      { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'Measure', bold: true }]] },
      { kind: 'list', ordered: false, items: [[{ kind: 'text', text: 'Ask', italic: true }, { kind: 'break' }]] },
      { kind: 'quote', children: [{ kind: 'text', text: 'Less CO2 than before.' }] },
    ]
    const { container } = renderIn('en', <Prose of={{ blocks }} />)
    expect(screen.getAllByRole('list')).toHaveLength(2)
    expect(screen.getByRole('strong')).toHaveTextContent('Measure')
    expect(screen.getByRole('emphasis')).toHaveTextContent('Ask')
    expect(screen.getByRole('blockquote')).toHaveTextContent('Less CO2 than before.')
    expect(container.querySelector('sub')).toHaveTextContent('2')
    expect(await axe(container)).toHaveNoViolations()
  })
})
