import { screen } from '@testing-library/react'
import { PictureCredit } from '@/components/art/PictureCredit'
import { shownLicence } from '@/lib/licences'
import { LICENCES, type Licence } from '@/lib/lists'
import type { Locale } from '@/lib/locales'
import { renderIn } from '@/tests/support/render'

const show = (locale: Locale, licence?: Licence, credit?: string) => {
  const named = shownLicence(licence, locale)
  const picture = { src: '/a.webp', width: 8, height: 6, alt: '', focus: { x: 50, y: 50 }, sources: [] }
  const of = { ...picture, ...(credit && { credit }), ...(named && { licence: named }) }
  return renderIn(locale, <PictureCredit of={of} className="" />)
}

describe('PictureCredit', () => {
  it('names who made it and the licence, with a link to its words in the language of the page', () => {
    const { container } = show('fi', 'cc-by', 'Aino Aalto')
    expect(container).toHaveTextContent('Kuva: Aino Aalto · Lisenssi: CC BY 4.0')
    const link = screen.getByRole('link', { name: 'CC BY 4.0' })
    expect(link).toHaveAttribute('href', 'https://creativecommons.org/licenses/by/4.0/deed.fi')
  })

  it('names a licence without anybody', () => {
    expect(show('sv', 'cc0').container).toHaveTextContent(/^Licens: CC0 1.0$/)
  })

  it('keeps what is between the Council and the owner to itself', () => {
    expect(LICENCES.filter((each) => !shownLicence(each, 'en'))).toEqual(['own', 'permission'])
    expect(show('en', 'permission', 'Aino Aalto').container).toHaveTextContent(/^Picture: Aino Aalto$/)
  })

  it('says nothing when nothing is known', () => {
    expect(show('en').container).toBeEmptyDOMElement()
  })
})
