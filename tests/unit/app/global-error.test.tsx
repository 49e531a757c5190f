import { renderToStaticMarkup } from 'react-dom/server'
import GlobalError from '@/app/global-error'
import { LOCALES } from '@/lib/locales'
import words from '@/messages/error.json'

// As markup: the page brings its own <html>.
const page = new DOMParser().parseFromString(renderToStaticMarkup(<GlobalError />), 'text/html')

describe('the page for when nothing else could be made', () => {
  it.each(LOCALES)('apologises and leads home in %s', (locale) => {
    const own = page.querySelector(`li[lang="${locale}"]`)
    expect(own?.textContent).toContain(words[locale].title)
    expect(own?.querySelector('a')?.getAttribute('href')).toBe(`/${locale}`)
  })

  it('has a title, a language and one heading', () => {
    expect(page.title).toBe(words.en.title)
    expect(page.documentElement.lang).toBe('en')
    expect(page.querySelectorAll('h1')).toHaveLength(1)
  })

  it('needs no inline style', () => {
    expect(page.querySelectorAll('style, [style]')).toHaveLength(0)
  })
})
