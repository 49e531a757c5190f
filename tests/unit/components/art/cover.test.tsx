import { render, screen } from '@testing-library/react'
import { Artwork } from '@/components/art/Artwork'
import { Cover } from '@/components/art/Cover'
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

  it('loads a poster at once', () => {
    render(<Cover case={aCase({ picture })} size="poster" />)
    expect(screen.getByRole('img')).toHaveAttribute('loading', 'eager')
  })

  it('treats a picture without words as decoration', () => {
    render(<Cover case={aCase({ picture: { ...picture, alt: '' } })} size="card" />)
    expect(screen.getByRole('presentation')).toHaveAttribute('alt', '')
  })
})

describe('Artwork', () => {
  it.each(LOOKS)('draws %s as decoration, the same each time', (look) => {
    const first = render(<Artwork seed="a" look={look} />).container
    const again = render(<Artwork seed="a" look={look} />).container
    expect(first.querySelector('svg[aria-hidden="true"] path')).not.toBeNull()
    expect(again.innerHTML).toBe(first.innerHTML)
  })
})
