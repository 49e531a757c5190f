import { screen, within } from '@testing-library/react'
import { Header } from '@/components/layout/Header'
import { LANGUAGE_NAMES, LOCALES } from '@/lib/locales'
import { renderIn } from '@/tests/support/render'

const mainLinks = () => within(screen.getByRole('navigation', { name: 'Main' })).getAllByRole('link', { hidden: true })

describe('Header', () => {
  it('leads to every section, in the language of the page', () => {
    renderIn('en', <Header path="/cases" section="cases" />)
    expect(mainLinks().map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Cases', '/en/cases'],
      ['Themes', '/en#themes'],
      ['Municipalities', '/en/municipalities'],
      ['The region', '/en/about'],
      ['Join us', '/en/join'],
    ])
  })

  it('marks the page itself and the section of a page below it', () => {
    const { unmount } = renderIn('en', <Header path="/cases?theme=climate-neutrality" section="cases" />)
    expect(mainLinks().map((link) => link.getAttribute('aria-current'))).toEqual(['page', null, null, null, null])
    unmount()
    renderIn('en', <Header path="/municipalities/espoo" section="municipalities" />)
    expect(mainLinks().map((link) => link.getAttribute('aria-current'))).toEqual([null, null, 'true', null, null])
  })

  it('marks no section where there is none', () => {
    renderIn('en', <Header path="/privacy" />)
    expect(mainLinks().filter((link) => link.hasAttribute('aria-current'))).toEqual([])
  })

  it('folds the sections into a menu that the browser opens by itself', () => {
    const { container } = renderIn('fi', <Header path="/" />)
    expect(container.querySelector('details > summary')).toHaveTextContent('Valikko')
    expect(container.querySelector('details')).not.toHaveAttribute('open')
  })

  it('leads home by the name of the site', () => {
    renderIn('sv', <Header path="/about" section="region" />)
    expect(screen.getByRole('link', { name: 'Helsinki Smart Region' })).toHaveAttribute('href', '/sv')
  })
})

describe('the language switch', () => {
  it.each(LOCALES)('keeps the page and its query in %s', (locale) => {
    renderIn(locale, <Header path="/cases?theme=climate-neutrality&page=2" />)
    for (const other of LOCALES) {
      const link = screen.getByRole('link', { name: `${other.toUpperCase()} ${LANGUAGE_NAMES[other]}` })
      expect(link).toHaveAttribute('href', `/${other}/cases?theme=climate-neutrality&page=2`)
      expect(link).toHaveAttribute('lang', other)
      expect(link).toHaveAttribute('hreflang', other)
      expect(link.getAttribute('aria-current')).toBe(other === locale ? 'true' : null)
    }
  })
})
