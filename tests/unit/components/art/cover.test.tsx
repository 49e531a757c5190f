import { render, screen } from '@testing-library/react'
import { Artwork } from '@/components/art/Artwork'
import { Cover } from '@/components/art/Cover'
import { InlineCover } from '@/components/art/InlineCover'
import { LOOKS } from '@/lib/lists'
import { aCase } from '../fixtures'

const picture = {
  src: '/media/tower.webp',
  width: 1600,
  height: 1200,
  alt: 'A steel tower beside a heating plant',
  focus: { x: 33, y: 78 },
  sources: [{ type: 'image/avif', srcSet: '/media/tower-640.avif 640w' }],
}

describe('Cover', () => {
  it('shows the picture, cut round its focal point without a style attribute', () => {
    const { container } = render(<Cover case={aCase({ picture })} size="card" />)
    const image = screen.getByRole('img', { name: picture.alt })
    expect(image).toHaveClass('focus-x-30', 'focus-y-80')
    expect(image).toHaveAttribute('loading', 'lazy')
    expect(container.querySelector('source')).toHaveAttribute('srcset', picture.sources[0]?.srcSet)
    expect(container.querySelector('[style]')).toBeNull()
  })

  it('treats a picture without words as decoration', () => {
    render(<Cover case={aCase({ picture: { ...picture, alt: '' } })} size="card" />)
    expect(screen.getByRole('presentation')).toHaveAttribute('alt', '')
  })
})

describe('InlineCover', () => {
  it('has the picture that opens a page asked for early and first, in the best type', () => {
    render(<InlineCover case={aCase({ picture })} size="poster" />)
    const image = screen.getByRole('img')
    expect(image).toHaveAttribute('loading', 'eager')
    expect(image).toHaveAttribute('fetchpriority', 'high')
    const early = document.head.querySelector('link[rel="preload"][as="image"]')
    expect(early).toHaveAttribute('imagesrcset', picture.sources[0]?.srcSet)
    expect(early).toHaveAttribute('imagesizes', image.parentElement?.querySelector('source')?.getAttribute('sizes'))
    expect(early).toHaveAttribute('type', 'image/avif')
    expect(early).toHaveAttribute('fetchpriority', 'high')
  })

  it('does not hurry for the sheet', () => {
    render(<InlineCover case={aCase({ picture: { ...picture, src: '/media/other.webp' } })} size="sheet" />)
    expect(screen.getByRole('img')).toHaveAttribute('loading', 'lazy')
  })

  it('has the cloth in the page, where a list fetches the same one as a file', () => {
    const { container } = render(<InlineCover case={aCase()} size="poster" />)
    expect(container.querySelectorAll('svg path').length).toBeGreaterThan(1)
    const onSheet = render(<InlineCover case={aCase()} size="sheet" />).container.querySelector('img')
    expect(onSheet).toHaveAttribute('src', expect.stringMatching(/^data:image\/svg\+xml,/))
    expect(onSheet).toHaveAttribute('loading', 'eager')
    expect(onSheet?.getAttributeNames()).not.toContain('tile')
    const inList = render(<Cover case={aCase()} size="card" />).container
    expect(inList.querySelector('svg')).toBeNull()
    expect(inList.querySelector('img')).toHaveAttribute('src', expect.stringMatching(/^\/artwork\/card\//))
  })
})

describe('Artwork', () => {
  it.each(LOOKS)('draws %s as decoration, the same each time', (look) => {
    const first = render(<Artwork cut="card" seed="a" look={look} />).container
    const again = render(<Artwork cut="card" seed="a" look={look} />).container
    expect(first.querySelector('svg[aria-hidden="true"] path')).not.toBeNull()
    expect(again.innerHTML).toBe(first.innerHTML)
  })
})
