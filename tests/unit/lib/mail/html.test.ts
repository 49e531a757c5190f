import { toHtml } from '@/lib/mail/html'

const parse = (...paragraphs: string[]) =>
  new DOMParser().parseFromString(toHtml('sv', 'Ett <b>ämne</b>', paragraphs), 'text/html')

describe('a mail as HTML', () => {
  test('says its language and its title', () => {
    const { documentElement, title } = parse('Hej')
    expect(documentElement.lang).toBe('sv')
    expect(title).toBe('Ett <b>ämne</b>')
  })

  test('shows what was written, whatever it was', () => {
    const nasty = `<script>alert(1)</script> & "quotes" 'apostrophes' <img src=x onerror=alert(1)>`
    const { body } = parse(nasty, 'Two\nlines')
    expect([...body.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([nasty, 'Two\nlines'])
    expect([...body.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['P', 'P', 'BR'])
  })

  test.each([
    ['Read https://example.fi/a?b=1&c=2.', 'https://example.fi/a?b=1&c=2'],
    ['(http://example.fi)', 'http://example.fi'],
    ['See https://example.fi/ä, please', 'https://example.fi/ä'],
  ])('lets an address be followed: %s', (text, href) => {
    const { body } = parse(text)
    expect(body.querySelector('a')?.getAttribute('href')).toBe(href)
    expect(body.textContent?.trim()).toBe(text)
  })

  test('makes no other links, and no attribute of what stands in an address', () => {
    const { body } = parse('javascript:alert(1) https://example.fi/"onmouseover="alert(1)')
    expect(body.querySelectorAll('a')).toHaveLength(1)
    expect(body.querySelector('a')?.getAttributeNames()).toEqual(['href'])
    expect(body.querySelector('a')?.getAttribute('onmouseover')).toBeNull()
  })

  test('loads nothing from anywhere', () => {
    expect(toHtml('en', 'Title', ['Text'])).not.toMatch(/\b(src|url\(|<link|<script|@import)/)
  })
})
