import { safeHref } from '@/lib/safe-href'

describe('an address in a link', () => {
  it.each(['https://example.fi/a?b=c', 'http://example.fi', 'mailto:info@example.fi', '/cases/one', '#where', '/'])(
    'may be %s',
    (href) => expect(safeHref(href)).toBe(href),
  )

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    'ftp://example.fi',
    'example.fi',
    '',
    '#"onclick=',
    undefined,
    null,
    7,
  ])('may not be %p', (href) => expect(safeHref(href)).toBeUndefined())
})
